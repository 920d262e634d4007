package vn.thuocdo.read.phrase.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.phrase.figure.FigureText.Pair;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.NumberText;
import vn.thuocdo.read.text.Phrase;

/**
 * A part of a whole in one cell: {@code 26/30 xã}, {@code Đã xử lý 45/50 hồ sơ}; perhaps with the percentage that it makes, before
 * or behind it: {@code 12/15 xã (80%)}, {@code đạt 80% (12/15 xã)}, {@code 12/15 xã, đạt 80%}.
 */
final class PartOfWhole {

    /** What stands between a part of a whole and its percentage, where no brackets do. */
    private static final List<String> JOINTS =
            List.of(", ", "; ", " = ", " - ", " – ", " đạt ", " bằng ", " chiếm ", " tương đương ", " tương ứng ");

    /** Words before the percentage that the table of targets does not hold. */
    private static final Set<String> SAME = Set.of("=", "bằng", "chiếm", "tương đương", "tương ứng");

    private static final String PAST = "đã";
    private static final String REACHED = "được";

    private PartOfWhole() {}

    /** Reads a short text without blanks around it; empty where it is no part of a whole. */
    static Optional<Pair> read(String text) {
        Optional<Pair> alone = alone(text);
        if (alone.isPresent() || text.indexOf('%') < 0 && !text.contains("phần trăm")) {
            return alone;
        }
        String closed = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        int open = closed.indexOf('(');
        if (open > 0 && closed.endsWith(")")) {
            return toldTwice(closed.substring(0, open), closed.substring(open + 1, closed.length() - 1));
        }
        return JOINTS.stream().flatMap(joint -> split(closed, joint).stream()).findFirst();
    }

    private static Optional<Pair> split(String text, String joint) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(joint);
        return at < 0 ? Optional.empty() : toldTwice(text.substring(0, at), text.substring(at + joint.length()));
    }

    private static Optional<Pair> toldTwice(String one, String other) {
        String first = one.strip();
        String second = other.strip();
        return alone(first)
                .flatMap(pair -> percentage(second).map(pair::stating))
                .or(() -> alone(second).flatMap(pair -> percentage(first).map(pair::stating)));
    }

    /** The percentage that a text is, words before it aside; empty where it is none. */
    private static Optional<String> percentage(String text) {
        Phrase phrase = Phrase.of(text);
        return percentage(phrase)
                .filter(number -> number.end() == phrase.size())
                .map(DigitsInPhrase::text);
    }

    /** The percentage that a phrase begins with, words before it aside. */
    static Optional<DigitsInPhrase> percentage(Phrase phrase) {
        int at = 0;
        int length = plainLength(phrase, at);
        while (length > 0) {
            at += length;
            length = plainLength(phrase, at);
        }
        return DigitsInPhrase.at(phrase, at).filter(DigitsInPhrase::percent);
    }

    private static int plainLength(Phrase phrase, int at) {
        int one = Math.min(at + 1, phrase.size());
        int two = Math.min(at + 2, phrase.size());
        if (SAME.contains(phrase.part(at, two).key())) {
            return two - at;
        }
        return SAME.contains(phrase.part(at, one).key())
                ? one - at
                : AmountWord.at(phrase, at)
                        .filter(word -> isPlain(word.meaning()))
                        .map(Lexicon.Match::length)
                        .orElse(0);
    }

    private static Optional<Pair> alone(String text) {
        int slash = text.indexOf('/');
        if (slash < 1 || slash != text.lastIndexOf('/')) {
            return Optional.empty();
        }
        String behind = text.substring(slash + 1).strip();
        List<String> wholes = NumberText.within(behind);
        if (wholes.size() != 1 || !behind.startsWith(wholes.get(0))) {
            return Optional.empty();
        }
        String counted = behind.substring(wholes.get(0).length());
        return isWords(counted)
                ? part(text.substring(0, slash).strip(), counted.strip())
                        .map(part -> new Pair(part, wholes.get(0), Optional.empty()))
                : Optional.empty();
    }

    /** The number before the stroke: words of doing may stand before it, and the name of what is counted behind it. */
    private static Optional<String> part(String text, String counted) {
        List<String> parts = NumberText.within(text);
        if (parts.size() != 1) {
            return Optional.empty();
        }
        String part = parts.get(0);
        int from = text.indexOf(part);
        String named = text.substring(from + part.length()).strip();
        boolean known = named.isEmpty() || named.equalsIgnoreCase(counted);
        return known && isDoing(text.substring(0, from).strip()) ? Optional.of(part) : Optional.empty();
    }

    /** {@code đã xử lý}, {@code thực hiện được}; also nothing at all. */
    private static boolean isDoing(String text) {
        Phrase phrase = withoutPast(Phrase.of(text));
        int last = phrase.size() - 1;
        Phrase verb = last > 0 && phrase.isAt(last, REACHED) ? phrase.part(0, last) : phrase;
        return text.isEmpty()
                || AmountWord.whole(verb).filter(PartOfWhole::isPlain).isPresent();
    }

    /** A phrase without the word that says that something happened: {@code đã đạt} is {@code đạt}. */
    static Phrase withoutPast(Phrase phrase) {
        return phrase.size() > 1 && phrase.isAt(0, PAST) ? phrase.part(1, phrase.size()) : phrase;
    }

    /** A phrase without the word between a verb and its number: {@code mở được 21 lớp} is {@code mở 21 lớp}. */
    static Phrase withoutReached(Phrase phrase) {
        List<Phrase.Token> tokens = new ArrayList<>();
        for (int at = 0; at < phrase.size(); at++) {
            if (!(phrase.isAt(at, REACHED) && phrase.isDigitsAt(at + 1))) {
                tokens.add(phrase.get(at));
            }
        }
        return new Phrase(tokens);
    }

    private static boolean isPlain(AmountWord word) {
        return word.isBefore()
                && (word.meaning() == AmountWord.Meaning.PLAIN || word.meaning() == AmountWord.Meaning.NAMED);
    }

    private static boolean isWords(String text) {
        return text.codePoints().allMatch(c -> Character.isLetter(c) || Blanks.isBlank((char) c));
    }
}
