package vn.thuocdo.read.phrase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.MeasureUnit;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.MeasureText;
import vn.thuocdo.read.text.Phrase;

/**
 * Words, a number or two, words: {@code đạt từ 86% trở lên}, {@code giảm xuống còn 10%}, {@code 20 ngày (không quá)}. A
 * phrase is understood whole or not at all; what counts something after the number is its unit, what follows a percent
 * sign or stands in brackets is a remark.
 */
final class AmountGrammar {

    private static final Set<String> SIGNS_OF_NOUNS = Set.of("/", ",", ".", "-", "'", "’", "&", "\"", "“", "”", ":");
    private static final Set<String> LINKS_IN_NOUNS = Set.of("/", "-", "&", ":");
    private static final Set<String> MINUS = Set.of("-", "\u2212");
    private static final int DIGITS_OF_GROUP = 3;

    private final Phrase phrase;
    private final String text;
    private final Function<String, Optional<Quantity>> numbers;
    private final Set<Comparison> comparisons = EnumSet.noneOf(Comparison.class);
    private final Set<AmountWord.Meaning> said = EnumSet.noneOf(AmountWord.Meaning.class);
    private final List<Phrase.Token> noun = new ArrayList<>();
    private boolean percent;
    private boolean points;
    private boolean unclear;
    private int at;

    private AmountGrammar(Phrase phrase, String text, Function<String, Optional<Quantity>> numbers) {
        this.phrase = phrase;
        this.text = text;
        this.numbers = numbers;
    }

    /**
     * What a text says; empty where it is not understood whole.
     *
     * @param numbers reads one number, percent sign included, and reports the one that can't be read
     */
    static Optional<Amount> read(String text, Function<String, Optional<Quantity>> numbers) {
        return Remarks.leftOut(Phrase.of(text)).flatMap(phrase -> new AmountGrammar(phrase, text, numbers).read());
    }

    private Optional<Amount> read() {
        before();
        Optional<Quantity> first = number();
        if (unclear || first.isEmpty()) {
            return Optional.empty();
        }
        Optional<Quantity> second = otherEnd();
        MeasureUnit own = unitOfFirst(second.isPresent());
        tail();
        if (unclear) {
            return Optional.empty();
        }
        MeasureUnit unit = MeasureText.read(new Phrase(noun));
        Quantity low = first.get().percent() ? first.get() : first.get().of(own.isNone() ? unit : own);
        if (second.isEmpty()) {
            return amount(low, Optional.empty());
        }
        Quantity high = second.get().percent() ? second.get() : second.get().of(unit);
        return range(low, high);
    }

    /** The words before the number. */
    private void before() {
        while (at < phrase.size()) {
            Optional<Lexicon.Match<AmountWord>> match =
                    AmountWord.at(phrase, at).filter(word -> word.meaning().isBefore());
            if (match.isEmpty()) {
                return;
            }
            // ">> 5" is no comparison; "tối thiểu ≥ 90%" is one said twice.
            unclear |= at > 0 && isSign(at - 1) && isSign(at);
            take(match.get().meaning());
            at += match.get().length();
        }
    }

    private boolean isSign(int place) {
        return phrase.get(place).kind() == Phrase.Kind.SIGN && !phrase.isAt(place, ".");
    }

    private void take(AmountWord word) {
        word.comparison().ifPresent(comparisons::add);
        said.add(word.meaning());
    }

    /** A number with its percent sign; empty where none stands there. */
    private Optional<Quantity> number() {
        int start = at;
        boolean negative = at + 1 < phrase.size()
                && MINUS.contains(phrase.get(at).text())
                && phrase.get(at + 1).glued();
        at += negative ? 1 : 0;
        if (!phrase.isDigitsAt(at)) {
            return Optional.empty();
        }
        at++;
        while (continuesNumber()) {
            at += phrase.isDigitsAt(at) ? 1 : 2;
        }
        String digits = phrase.part(start, at).text();
        int sign = percentAt(at);
        at += sign;
        percent = sign > 0;
        return numbers.apply(percent ? digits + "%" : digits);
    }

    /** {@code .500} glued to the digits before it, or a group of three after a blank. */
    private boolean continuesNumber() {
        if (phrase.isDigitsAt(at)) {
            return phrase.get(at).text().length() == DIGITS_OF_GROUP;
        }
        return (phrase.isAt(at, ".") || phrase.isAt(at, ","))
                && phrase.get(at).glued()
                && phrase.isDigitsAt(at + 1)
                && phrase.get(at + 1).glued();
    }

    /** How many tokens a percent sign, or the words for it, are. */
    private int percentAt(int from) {
        if (phrase.isAt(from, "%") || phrase.isAt(from, "percent")) {
            return 1;
        }
        boolean words = phrase.isAt(from, "phần") && phrase.isAt(from + 1, "trăm")
                || phrase.isAt(from, "per") && phrase.isAt(from + 1, "cent");
        return words ? 2 : 0;
    }

    /** The upper end of a range, where one is joined to the first number; its unit may stand between. */
    private Optional<Quantity> otherEnd() {
        int joint = at;
        int length = MeasureText.lengthAt(phrase, joint);
        while (length > 0) {
            joint += length;
            length = MeasureText.lengthAt(phrase, joint);
        }
        Optional<Lexicon.Match<AmountWord>> match = AmountWord.at(phrase, joint);
        boolean joins = match.filter(word -> joins(word.meaning())).isPresent()
                && phrase.isDigitsAt(joint + match.get().length());
        if (!joins) {
            return Optional.empty();
        }
        phrase.part(at, joint).tokens().forEach(noun::add);
        at = joint + match.get().length();
        Optional<Quantity> second = number();
        unclear |= second.isEmpty();
        return second;
    }

    private boolean joins(AmountWord word) {
        return word.meaning() == AmountWord.Meaning.AND
                || word.meaning() == AmountWord.Meaning.AND_ALSO && said.contains(AmountWord.Meaning.BETWEEN);
    }

    /** The unit that stood between the two numbers of a range, which is the first one's. */
    private MeasureUnit unitOfFirst(boolean range) {
        MeasureUnit unit = range ? MeasureText.read(new Phrase(noun)) : MeasureUnit.NONE;
        noun.clear();
        return unit;
    }

    /** The words behind the number: what it counts, and how an actual has to stand to it. */
    private void tail() {
        boolean pointed = phrase.isAt(at, "điểm") && percentAt(at + 1) > 0;
        if (pointed || phrase.isAt(at, "percentage") && phrase.isAt(at + 1, "points")) {
            points = true;
            at += pointed ? 1 + percentAt(at + 1) : 2;
        }
        boolean rank = said.contains(AmountWord.Meaning.RANK);
        if (rank && phrase.isAt(at, "/") && phrase.isDigitsAt(at + 1)) {
            at += 2;
        }
        int start = at;
        boolean closed = phrase.size() - at == 1 && (phrase.isAt(at, ".") || phrase.isAt(at, ","));
        while (at < phrase.size() && !unclear && !closed) {
            Optional<Lexicon.Match<AmountWord>> match =
                    AmountWord.at(phrase, at).filter(word -> word.meaning().isAfter());
            int unit = MeasureText.lengthAt(phrase, at);
            if (match.filter(word -> saysSomething(word.meaning())).isPresent()
                    && match.get().length() >= unit) {
                // "100% hồ sơ không quá ba ngày": words that stand on either side belong to the number only beside it.
                boolean beside = at == start || at + match.get().length() == phrase.size();
                unclear |= match.get().meaning().isBefore() && !beside;
                // "Top 10 trở xuống" may be 10 or better, or 10 or worse.
                boolean upper = match.get()
                        .meaning()
                        .comparison()
                        .filter(AmountGrammar::isUpper)
                        .isPresent();
                unclear |= rank && upper;
                take(match.get().meaning());
                at += match.get().length();
            } else {
                int length = match.map(Lexicon.Match::length).orElse(1);
                takeNoun(Math.max(length, unit), unit > 0 || match.isPresent());
            }
        }
        unclear |= !noun.isEmpty() && !isNoun();
    }

    /** What is counted ends in a word and is more than a letter that slipped in: "9x", "8o" and "8x/" are mistyped. */
    private boolean isNoun() {
        List<Phrase.Token> words =
                noun.stream().filter(token -> token.kind() == Phrase.Kind.WORD).toList();
        Phrase.Token last = noun.get(noun.size() - 1);
        boolean slip = words.size() == 1
                && words.get(0).text().length() == 1
                && MeasureText.lengthAt(new Phrase(noun), 0) == 0;
        return !words.isEmpty() && !slip && !LINKS_IN_NOUNS.contains(last.text());
    }

    /** "Đầu" leads among others only; before "tư" it is a part of another word. */
    private boolean saysSomething(AmountWord word) {
        return word.meaning() != AmountWord.Meaning.NOT_AFTER
                && (word.meaning() != AmountWord.Meaning.LEADING || said.contains(AmountWord.Meaning.AMONG));
    }

    private void takeNoun(int length, boolean known) {
        for (Phrase.Token token : phrase.part(at, at + length).tokens()) {
            boolean allowed = known || token.kind() == Phrase.Kind.WORD || SIGNS_OF_NOUNS.contains(token.text());
            // "90%/năm" is a percentage; "26/x" is nothing that is counted.
            boolean first = noun.isEmpty() && !percent && token.kind() == Phrase.Kind.SIGN;
            unclear |= !allowed || first && !known && at + 1 < phrase.size();
            noun.add(token);
        }
        at += length;
        if (at == phrase.size() && (phrase.isAt(at - 1, ".") || phrase.isAt(at - 1, ","))) {
            noun.remove(noun.size() - 1);
        }
    }

    private Optional<Amount> range(Quantity from, Quantity to) {
        // In "40 - 50%" the sign belongs to both ends.
        Quantity low = to.percent() ? new Quantity(from.value(), true) : from;
        Quantity high = from.percent() ? new Quantity(to.value(), true) : to;
        Optional<Quantity> comparable = low.in(high.unit());
        boolean upwards = comparable
                .filter(some -> some.value().compareTo(high.value()) <= 0)
                .isPresent();
        boolean bounded = !comparisons.isEmpty() || said.contains(AmountWord.Meaning.DOWN_TO);
        return upwards && !bounded ? amount(comparable.get(), Optional.of(high)) : Optional.empty();
    }

    private Optional<Amount> amount(Quantity low, Optional<Quantity> high) {
        Optional<Direction> change = change();
        boolean about =
                said.contains(AmountWord.Meaning.ABOUT) || said.contains(AmountWord.Meaning.BETWEEN) && high.isEmpty();
        if (about) {
            return Optional.of(new Amount(Optional.empty(), low, high, change, points, Amount.Kind.APPROXIMATE, text));
        }
        if (unclear || said.contains(AmountWord.Meaning.RELATIVE) && change.isEmpty() || points && change.isEmpty()) {
            return Optional.empty();
        }
        Amount.Kind kind = said.contains(AmountWord.Meaning.ESTIMATE) ? Amount.Kind.ESTIMATE : Amount.Kind.NUMBER;
        boolean among = said.contains(AmountWord.Meaning.AMONG);
        if (said.contains(AmountWord.Meaning.RANK) || among && said.contains(AmountWord.Meaning.LEADING)) {
            boolean better = comparisons.isEmpty()
                    || comparisons.equals(Set.of(Comparison.AT_LEAST))
                    || comparisons.equals(Set.of(Comparison.AT_MOST));
            Amount rank =
                    new Amount(Optional.empty(), low.of(MeasureUnit.NONE), high, change, false, Amount.Kind.RANK, "");
            return better && high.isEmpty() && change.isEmpty() ? Optional.of(rank) : Optional.empty();
        }
        Optional<Comparison> comparison = among ? within(low) : comparison(high.isPresent());
        if (unclear
                || change.isPresent()
                        && comparison.filter(AmountGrammar::isUpper).isPresent()) {
            return Optional.empty();
        }
        // Two numbers that are equal ask for the same, however they are written.
        boolean quoted = change.isPresent() || kind == Amount.Kind.ESTIMATE;
        return Optional.of(new Amount(comparison, low, high, change, points, kind, quoted ? text : ""));
    }

    private static boolean isUpper(Comparison comparison) {
        return comparison != Comparison.AT_LEAST && comparison != Comparison.MORE_THAN;
    }

    private Optional<Direction> change() {
        boolean up = said.contains(AmountWord.Meaning.INCREASE);
        boolean down = said.contains(AmountWord.Meaning.DECREASE);
        unclear |= up && down;
        return up ? Optional.of(Direction.HIGHER) : down ? Optional.of(Direction.LOWER) : Optional.empty();
    }

    /** "Trong 20 ngày" is a bound; "trong" with anything else is not clear. */
    private Optional<Comparison> within(Quantity low) {
        boolean duration = low.unit()
                        .size()
                        .filter(size -> size.dimension().equals("time"))
                        .isPresent()
                || low.unit().noun().stream().findFirst().filter("ngày"::equals).isPresent();
        unclear |= !duration || !comparisons.isEmpty();
        return Optional.of(Comparison.AT_MOST);
    }

    private Optional<Comparison> comparison(boolean range) {
        boolean downTo = said.contains(AmountWord.Meaning.DOWN_TO);
        unclear |= comparisons.size() > 1;
        if (!comparisons.isEmpty()) {
            Comparison comparison = comparisons.iterator().next();
            unclear |= downTo && (comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN);
            return Optional.of(comparison);
        }
        if (downTo) {
            return Optional.of(Comparison.AT_MOST);
        }
        return said.contains(AmountWord.Meaning.FROM) && !range ? Optional.of(Comparison.AT_LEAST) : Optional.empty();
    }
}
