package vn.thuocdo.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.MeasureUnit;

/**
 * What the words behind a number, or in the column of measures, count: words of scale and a unit of measure ({@code tỷ
 * đồng}, {@code lượt người}, {@code giờ}), by {@code units.tsv}. Words in brackets are remarks.
 */
public final class MeasureText {

    private static final String PERCENT = "%";

    /** What a word is: of scale, of a dimension, another word for a noun, or nothing. */
    private record Word(String kind, String size) {}

    private static final class Known {
        private static final Lexicon<Word> WORDS = new Lexicon<>();

        static {
            WordTable.rows("units").forEach(row -> WORDS.add(row.get(0), new Word(row.get(1), row.get(2))));
        }
    }

    private MeasureText() {}

    /** Whether a measure says that bare numbers are percentages and nothing else. */
    public static boolean isPercent(String measure) {
        return measure.equals(PERCENT) || is(measure, "percent");
    }

    /** Whether a measure says that numbers are places in a ranking. */
    public static boolean isRank(String measure) {
        return !measure.equals(PERCENT) && is(measure, "rank");
    }

    private static boolean is(String measure, String kind) {
        return !measure.isEmpty()
                && Known.WORDS
                        .whole(Phrase.of(measure))
                        .filter(word -> word.kind().equals(kind))
                        .isPresent();
    }

    /** The unit that a column of measures names; none where it is blank. */
    public static MeasureUnit measure(String text) {
        if (text.isEmpty()) {
            return MeasureUnit.NONE;
        }
        if (text.contains(PERCENT) || isPercent(text)) {
            return MeasureUnit.PERCENT;
        }
        Phrase phrase = Phrase.of(text);
        int digits = 0;
        while (phrase.isDigitsAt(digits) || digits > 0 && (phrase.isAt(digits, ".") || phrase.isAt(digits, ","))) {
            digits++;
        }
        // "1.000 đồng" counts thousands.
        BigFraction leading = digits == 0 ? BigFraction.ONE : leading(phrase.part(0, digits));
        MeasureUnit unit = read(phrase.part(digits, phrase.size()));
        return new MeasureUnit(text, unit.scale().multiply(leading), unit.noun(), unit.size());
    }

    private static BigFraction leading(Phrase digits) {
        String plain = digits.text().replace(".", "").replace(",", "");
        return NumberText.read(plain) instanceof NumberText.Reading.Exact exact
                        && exact.quantity().value().signum() > 0
                ? exact.quantity().value()
                : BigFraction.ONE;
    }

    /** How many tokens of a phrase a unit at a place has, which may hold digits ({@code m2}); 0 where none is known. */
    public static int lengthAt(Phrase phrase, int at) {
        return Known.WORDS.at(phrase, at).map(Lexicon.Match::length).orElse(0);
    }

    /** How many tokens at the start of a phrase are words of scale. */
    static int scaleWords(Phrase phrase) {
        int at = 0;
        for (Optional<Lexicon.Match<Word>> word = Known.WORDS.at(phrase, 0);
                word.isPresent() && word.get().meaning().kind().equals("scale");
                word = Known.WORDS.at(phrase, at)) {
            at += word.get().length();
        }
        return at;
    }

    /** How many tokens of a phrase a word of scale at a place has; 0 where none stands there. */
    public static int scaleLength(Phrase phrase, int at) {
        return Known.WORDS
                .at(phrase, at)
                .filter(word -> word.meaning().kind().equals("scale"))
                .map(Lexicon.Match::length)
                .orElse(0);
    }

    /** The unit that words behind a number name; none where there are no words. */
    public static MeasureUnit read(Phrase phrase) {
        if (phrase.isEmpty()) {
            return MeasureUnit.NONE;
        }
        Reader reader = new Reader(withoutBrackets(phrase));
        return reader.read(phrase.text());
    }

    private static Phrase withoutBrackets(Phrase phrase) {
        List<Phrase.Token> outside = new ArrayList<>();
        int open = 0;
        for (Phrase.Token token : phrase.tokens()) {
            open += token.is("(") ? 1 : 0;
            if (open == 0) {
                outside.add(token);
            }
            open -= token.is(")") && open > 0 ? 1 : 0;
        }
        return new Phrase(outside);
    }

    private static final class Reader {

        private final Phrase phrase;
        private final List<String> noun = new ArrayList<>();
        private BigFraction scale = BigFraction.ONE;
        private Optional<MeasureUnit.Size> size = Optional.empty();

        private Reader(Phrase phrase) {
            this.phrase = phrase;
        }

        private MeasureUnit read(String text) {
            int at = 0;
            boolean counted = false;
            while (at < phrase.size() && !counted) {
                Optional<Lexicon.Match<Word>> match = Known.WORDS.at(phrase, at);
                if (match.isEmpty()) {
                    break;
                }
                Word word = match.get().meaning();
                counted = take(word, phrase.part(at, at + match.get().length()));
                at += match.get().length();
            }
            phrase.part(at, phrase.size()).tokens().forEach(token -> noun.add(token.text()));
            // "Ngày làm việc" are not so many hours.
            boolean sized = size.isPresent() && at == phrase.size();
            return new MeasureUnit(text, scale, noun, sized ? size : Optional.empty());
        }

        /** Takes a known word, and says whether it names what is counted, so that what follows belongs to it. */
        private boolean take(Word word, Phrase written) {
            switch (word.kind()) {
                case "scale" -> {
                    Phrase worth = Phrase.of(word.size());
                    scale = scale.multiply(leading(worth.part(0, 1)));
                    worth.part(1, worth.size()).tokens().forEach(token -> noun.add(token.text()));
                    return worth.size() > 1;
                }
                case "noun" -> {
                    Phrase.of(word.size()).tokens().forEach(token -> noun.add(token.text()));
                    return true;
                }
                case "nothing", "percent" -> {
                    return false;
                }
                case "rank" -> {
                    written.tokens().forEach(token -> noun.add(token.text()));
                    return true;
                }
                default -> {
                    // "m2 sàn" is "m² sàn".
                    Phrase.of(written.text().replace('2', '²')).tokens().forEach(token -> noun.add(token.text()));
                    size = Optional.of(new MeasureUnit.Size(word.kind(), leading(Phrase.of(word.size()))));
                    return true;
                }
            }
        }
    }
}
