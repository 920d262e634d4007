package vn.thuocdo.read.figures;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.model.published.FigureTable.LineWord;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/** What a word in a table of figures means, as {@code figure-tables.tsv} says. */
enum TableWord {
    TOTAL,
    PART,
    SHARE,
    CHANGE,
    AVERAGE,
    NUMBER,
    MEASURE,
    NAME;

    private static final class Known {
        private static final Lexicon<TableWord> WORDS =
                Lexicon.of("figure-tables", word -> valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** What a whole text means; empty for one that is not known. */
    static Optional<TableWord> whole(String text) {
        return Known.WORDS.whole(Phrase.of(text));
    }

    /** What the words of a header or of a row's head say of its figures. */
    static Set<LineWord> of(String text) {
        Phrase phrase = Phrase.of(text);
        Set<LineWord> words = EnumSet.noneOf(LineWord.class);
        for (int at = 0; at < phrase.size(); ) {
            Optional<Lexicon.Match<TableWord>> match = Known.WORDS.at(phrase, at);
            if (match.isPresent()) {
                boolean isWhole = match.get().length() == phrase.size();
                say(match.get().meaning(), at == 0, isWhole).ifPresent(words::add);
            }
            at += match.map(Lexicon.Match::length).orElse(1);
        }
        return words;
    }

    private static Optional<LineWord> say(TableWord word, boolean isFirst, boolean isWhole) {
        return switch (word) {
            case TOTAL ->
                isWhole ? Optional.of(LineWord.TOTAL) : isFirst ? Optional.of(LineWord.TOTAL_OF) : Optional.empty();
            case PART -> isFirst ? Optional.of(LineWord.PART) : Optional.empty();
            case SHARE -> Optional.of(LineWord.SHARE);
            case CHANGE -> Optional.of(LineWord.CHANGE);
            case AVERAGE -> Optional.of(LineWord.AVERAGE);
            case NUMBER, MEASURE, NAME -> Optional.empty();
        };
    }
}
