package vn.thuocdo.read.phrase.day;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/** A place in a phrase from which a day or a period is read, and the pieces that both consist of. */
abstract class PhraseCursor {

    static final Set<String> SEPARATORS = Set.of("/", "-", ".", "–");
    static final Set<String> BETWEEN = Set.of("-", "–", "—", ",", "và", "đến", "tới", "to", "and", "&", "+");
    static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    static final int DIGITS_OF_YEAR = 4;

    private static final Set<String> YEARS = Set.of("năm", "nam", "year");

    private static final int CENTURY = 2000;

    /** Quarters have Roman numbers as well; a fifth one is written, and does not exist. */
    private static final Map<String, Integer> NUMERALS = Map.ofEntries(
            Map.entry("i", 1),
            Map.entry("ii", 2),
            Map.entry("iii", 3),
            Map.entry("iv", 4),
            Map.entry("v", 5),
            Map.entry("vi", 6),
            Map.entry("một", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("tư", 4),
            Map.entry("bốn", 4),
            Map.entry("sáu", 6),
            Map.entry("chín", 9),
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4));

    final Phrase phrase;
    final Lexicon<String> words;
    int next;
    boolean several;

    PhraseCursor(Phrase phrase, Lexicon<String> words, int from) {
        this.phrase = phrase;
        this.words = words;
        this.next = from;
    }

    /** One way to write a term: reads it and moves after it; empty if it is written in another way. */
    interface Attempt {
        Optional<DayOrPeriod> read();
    }

    /** The term read by the first of some ways that succeeds. */
    Optional<DayOrPeriod> first(Attempt... attempts) {
        int start = next;
        for (Attempt attempt : attempts) {
            next = start;
            Optional<DayOrPeriod> term = attempt.read();
            if (term.isPresent()) {
                return term;
            }
        }
        return Optional.empty();
    }

    /** The term with how far it reaches. */
    Optional<DayOrPeriodFinder.Found> found(int from, Attempt... attempts) {
        return first(attempts).map(term -> new DayOrPeriodFinder.Found(term, next - from, several));
    }

    /** The year that follows, with the words before it or in brackets; absent, and nothing taken, where there is none. */
    OptionalInt ofYear() {
        int at = next;
        at += at < phrase.size() && (SEPARATORS.contains(phrase.get(at).text()) || phrase.isAt(at, ",")) ? 1 : 0;
        at += phrase.isAt(at, "of") || phrase.isAt(at, "của") ? 1 : 0;
        boolean bracketed = phrase.isAt(at, "(");
        at += bracketed ? 1 : 0;
        at += at < phrase.size() && YEARS.contains(phrase.get(at).text()) ? 1 : 0;
        if (digits(at).length() != DIGITS_OF_YEAR || bracketed && !phrase.isAt(at + 1, ")")) {
            return OptionalInt.empty();
        }
        OptionalInt year = year(digits(at));
        next = bracketed ? at + 2 : at + 1;
        return year;
    }

    boolean isWordAt(int at, String meaning) {
        return at >= 0
                && at < phrase.size()
                && words.at(phrase, at)
                        .filter(match -> match.meaning().equals(meaning))
                        .isPresent();
    }

    /** A number up to two digits, Roman or in words; 0 where there is none. */
    int numeral(int at) {
        if (at >= phrase.size()) {
            return 0;
        }
        String text = phrase.get(at).text();
        if (isShort(digits(at))) {
            return number(text);
        }
        if (isGluedQuarter(at)) {
            return Objects.requireNonNull(NUMERALS.get(text.substring(1)));
        }
        return NUMERALS.getOrDefault(text, 0);
    }

    /** {@code QII}, which is one word. */
    boolean isGluedQuarter(int at) {
        return at < phrase.size()
                && phrase.get(at).text().startsWith("q")
                && NUMERALS.containsKey(phrase.get(at).text().substring(1));
    }

    String digits(int at) {
        return phrase.isDigitsAt(at) ? phrase.get(at).text() : "";
    }

    static boolean isShort(String digits) {
        return digits.length() == 1 || digits.length() == 2;
    }

    static OptionalInt inThisCentury(String digits) {
        return OptionalInt.of(CENTURY + number(digits));
    }

    static OptionalInt year(String digits) {
        return OptionalInt.of(number(digits));
    }

    /** Of at most four digits. */
    static int number(String digits) {
        return Integer.parseInt(digits);
    }

    int monthNamed() {
        if (next >= phrase.size()) {
            return 0;
        }
        String meaning = words.at(phrase, next).map(Lexicon.Match::meaning).orElse("");
        boolean named = !meaning.isEmpty() && Character.isDigit(meaning.charAt(0));
        next += named ? words.at(phrase, next).orElseThrow().length() : 0;
        next += named && phrase.isAt(next, ".") ? 1 : 0;
        return named ? number(meaning) : 0;
    }
}
