package vn.thuocdo.read.phrase.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.MeasureUnit;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.MeasureText;
import vn.thuocdo.read.text.Phrase;

/**
 * Words, a number or two, words: {@code đạt từ 86% trở lên}, {@code giảm xuống còn 10%}, {@code 20 ngày (không quá)}. A
 * phrase is understood whole or not at all; a noun after the number is its unit; words after a percent sign or in
 * brackets are a remark.
 */
final class AmountGrammar {

    private static final Set<String> CLOSING = Set.of(".", ",", ";");

    private final Phrase phrase;
    private final String text;
    private final Function<String, Optional<Quantity>> numbers;
    private final Qualifiers qualifiers = new Qualifiers();
    private CountedWords counted = new CountedWords();
    private Optional<Comparison> upper = Optional.empty();
    private boolean percent;
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
        return read(Phrase.of(text), text, numbers);
    }

    /**
     * The same of a phrase that is a part of a text.
     *
     * @param text as it was written
     */
    static Optional<Amount> read(Phrase part, String text, Function<String, Optional<Quantity>> numbers) {
        return Remarks.leftOut(part).flatMap(phrase -> new AmountGrammar(Money.behind(phrase), text, numbers).read());
    }

    private Optional<Amount> read() {
        before();
        Optional<Quantity> first = number();
        Optional<AmountWord> behind = AmountWord.at(phrase, at).map(Lexicon.Match::meaning);
        if (unclear || first.isEmpty() || qualifiers.isDifference(behind.filter(word -> percent))) {
            return Optional.empty();
        }
        Joint joint = joint();
        Optional<Quantity> second = second(joint);
        // A unit that stands between two numbers is the first one's.
        MeasureUnit own = counted.unit();
        counted = new CountedWords();
        tail();
        if (unclear) {
            return Optional.empty();
        }
        MeasureUnit unit = counted.unit();
        Quantity low = counted(first.get(), own.isNone() ? unit : own);
        if (second.isEmpty()) {
            return qualifiers.one(low, text);
        }
        Quantity high = counted(second.get(), unit);
        return switch (joint) {
            case RANGE -> qualifiers.range(low, high, text);
            case LEVEL -> qualifiers.level(low, high);
            case BOUNDS -> qualifiers.bounds(low, high, upper.orElseThrow());
            default -> low.plusSmaller(high).flatMap(both -> qualifiers.one(both, text));
        };
    }

    private static Quantity counted(Quantity number, MeasureUnit unit) {
        return number.percent() ? number : number.of(unit);
    }

    /** The words before the number. */
    private void before() {
        if (phrase.isAt(0, "+") && phrase.isDigitsAt(1)) {
            qualifiers.take(AmountWord.GROWTH);
            at = 1;
        }
        while (at < phrase.size()) {
            Optional<Lexicon.Match<AmountWord>> match =
                    AmountWord.at(phrase, at).filter(word -> word.meaning().isBefore());
            if (match.isEmpty()) {
                int name = nameLength();
                if (name == 0) {
                    return;
                }
                at += name;
                continue;
            }
            // ">> 5" is no comparison; "tối thiểu ≥ 90%" is one said twice.
            unclear |= at > 0 && isSign(at - 1) && isSign(at);
            qualifiers.take(match.get().meaning());
            at += match.get().length();
        }
    }

    /** The number of tokens of the name of the measured thing; 0 where there is none. */
    private int nameLength() {
        AmountWord.Meaning said = qualifiers.last();
        boolean changes = said == AmountWord.Meaning.DECREASE || said == AmountWord.Meaning.INCREASE;
        int length = changes || said == AmountWord.Meaning.NAMED ? MeasuredName.lengthAt(phrase, at, said) : 0;
        if (length > 0 && changes) {
            qualifiers.forgetChange();
        }
        return length;
    }

    private boolean isSign(int place) {
        return phrase.get(place).kind() == Phrase.Kind.SIGN && !phrase.isAt(place, ".");
    }

    /** The number that stands there; empty where none does, or it can't be read. */
    private Optional<Quantity> number() {
        Optional<DigitsInPhrase> digits = DigitsInPhrase.at(phrase, at);
        digits.ifPresent(found -> {
            at = found.end();
            percent = found.percent();
        });
        return digits.map(DigitsInPhrase::text).flatMap(numbers);
    }

    /** How a second number is joined to the first, whose unit may be between them; moves after the joint. */
    private Joint joint() {
        int behind = at;
        int length = MeasureText.lengthAt(phrase, behind);
        while (length > 0) {
            behind += length;
            length = MeasureText.lengthAt(phrase, behind);
        }
        Optional<Lexicon.Match<AmountWord>> match = AmountWord.at(phrase, behind);
        Joint joint = match.map(word -> joint(word.meaning().meaning())).orElse(Joint.NONE);
        int next = behind + match.map(Lexicon.Match::length).orElse(0);
        if (joint == Joint.NONE && behind > at && phrase.isDigitsAt(behind)) {
            joint = Joint.SUM;
            next = behind;
        }
        Optional<Lexicon.Match<AmountWord>> bound = boundAt(next);
        if (bound.isPresent()
                && match.filter(word -> isAnd(word.meaning().meaning())).isPresent()) {
            upper = bound.get().meaning().comparison();
            joint = Joint.BOUNDS;
            next += bound.get().length();
        }
        boolean follows = joint == Joint.LEVEL || phrase.isDigitsAt(next);
        if (joint == Joint.NONE || !follows) {
            return Joint.NONE;
        }
        counted.take(phrase.part(at, behind));
        at = next;
        return joint;
    }

    private static boolean isAnd(AmountWord.Meaning word) {
        return word == AmountWord.Meaning.AND || word == AmountWord.Meaning.AND_ALSO;
    }

    /** A word of comparison before the second number. */
    private Optional<Lexicon.Match<AmountWord>> boundAt(int place) {
        return AmountWord.at(phrase, place)
                .filter(word ->
                        word.meaning().isBefore() && word.meaning().comparison().isPresent())
                .filter(word -> phrase.isDigitsAt(place + word.length()));
    }

    private Joint joint(AmountWord.Meaning word) {
        return switch (word) {
            case AND -> qualifiers.changeFrom() ? Joint.LEVEL : Joint.RANGE;
            case AND_ALSO -> qualifiers.say(AmountWord.Meaning.BETWEEN) ? Joint.RANGE : Joint.NONE;
            case LEVEL, DOWN_TO -> qualifiers.leave() ? Joint.LEVEL : Joint.NONE;
            default -> Joint.NONE;
        };
    }

    private Optional<Quantity> second(Joint joint) {
        if (joint == Joint.NONE) {
            return Optional.empty();
        }
        if (joint == Joint.LEVEL) {
            before();
        }
        Optional<Quantity> second = number();
        unclear |= second.isEmpty();
        return second;
    }

    /** The words after the number: what it counts, and words of comparison. */
    private void tail() {
        points();
        boolean rank = qualifiers.say(AmountWord.Meaning.RANK);
        // "Top 1/3" is a third of all, "top 30/63" a place.
        unclear |= rank
                && isOutOf(at)
                && phrase.isAt(at - 2, "top")
                && phrase.get(at + 1).text().length() == 1;
        at += rank && isOutOf(at) || isOutOf(at) && isPointsAt(at + 2) ? 2 : 0;
        int start = at;
        boolean closed =
                at == phrase.size() - 1 && CLOSING.contains(phrase.get(at).text());
        while (at < phrase.size() && !unclear && !closed) {
            wordBehind(start, rank);
        }
        unclear |= !counted.isClear();
    }

    /** "5 điểm phần trăm" are so many points between two percentages. */
    private void points() {
        int sign = phrase.isAt(at, "điểm") ? DigitsInPhrase.percentAt(phrase, at + 1) : 0;
        if (sign > 0 || phrase.isAt(at, "percentage") && phrase.isAt(at + 1, "points")) {
            qualifiers.takePoints();
            at += sign > 0 ? 1 + sign : 2;
        }
    }

    /** @param start where the words behind the number begin */
    private void wordBehind(int start, boolean rank) {
        Optional<Lexicon.Match<AmountWord>> any = AmountWord.at(phrase, at);
        Optional<Lexicon.Match<AmountWord>> match =
                any.filter(word -> word.meaning().isAfter());
        // "90% không hơn": what belongs before the number closes no name of what is counted.
        unclear |= match.isEmpty()
                && any.filter(word -> word.meaning().qualifies() && at + word.length() == phrase.size())
                        .isPresent();
        int unit = counted.lengthAt(phrase, at);
        // "100% hồ sơ không quá ba ngày": some words belong to the number only beside it.
        boolean beside = at == start
                || match.filter(word -> at + word.length() == phrase.size()).isPresent();
        if (match.filter(word -> saysSomething(word.meaning(), beside)).isPresent()
                && match.get().length() >= unit) {
            unclear |= match.get().meaning().isBefore() && !beside;
            // "Top 10 trở xuống" may be 10 or better, or 10 or worse.
            boolean upper = match.get()
                    .meaning()
                    .comparison()
                    .filter(Qualifiers::isUpper)
                    .isPresent();
            unclear |= rank && upper;
            qualifiers.take(match.get().meaning());
            at += match.get().length();
        } else {
            int length = match.map(Lexicon.Match::length).orElse(1);
            takeCounted(Math.max(length, unit), unit > 0 || match.isPresent());
        }
    }

    /** "Hạng 7/63". */
    private boolean isOutOf(int slash) {
        return phrase.isAt(slash, "/") && phrase.isDigitsAt(slash + 1);
    }

    /** "85/100 điểm" are 85 of those that can be had. */
    private boolean isPointsAt(int from) {
        return from < phrase.size()
                && MeasureText.read(phrase.part(from, phrase.size())).noun().equals(List.of("điểm"));
    }

    /** "Đầu" leads among others only; before "tư" it is a part of another word. */
    private boolean saysSomething(AmountWord word, boolean beside) {
        return switch (word.meaning()) {
            case NOT_AFTER -> false;
            case LEADING -> qualifiers.say(AmountWord.Meaning.AMONG);
            case INCREASE, DECREASE, LEVEL, DOUBT -> beside;
            default -> true;
        };
    }

    private void takeCounted(int length, boolean known) {
        if (known) {
            counted.take(phrase.part(at, at + length));
        } else {
            // "90%/năm" is a percentage; "26/x" is nothing that is counted.
            unclear |= counted.isEmpty()
                    && !percent
                    && phrase.get(at).kind() == Phrase.Kind.SIGN
                    && at + 1 < phrase.size();
            counted.takeUnknown(phrase.get(at));
        }
        at += length;
        if (at == phrase.size()) {
            counted.closeAt(phrase.get(at - 1));
        }
    }
}
