package vn.thuocdo.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thuocdo.read.cell.Blanks;

/**
 * Names of organisations as cells list them: {@code Sở Nội vụ, Sở Y tế và UBND xã A}. A comma stands within names too, as in
 * {@code Sở Văn hóa, Thể thao và Du lịch}: it separates only where what follows begins as a name does.
 */
public final class OrganisationText {

    private enum Meaning {
        ORGAN,
        ORGAN_BEHIND,
        SEVERAL,
        SEVERAL_BEHIND,
        PLACE,
        /** Begins as a place does, and is none. */
        NO_PLACE,
        NOBODY
    }

    /** The words are read from their table when they are first needed. */
    private static final class Table {
        private static final Lexicon<Meaning> WORDS =
                Lexicon.of("organisations", word -> Meaning.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** What joins the last two names of a list; also two words of one name, unless both sides begin alike. */
    private static final List<String> ANDS = List.of(" và ", " and ", " & ", " + ", " / ", "/", " - ", " – ");

    /** Characters of a text that show whether a name begins there. */
    private static final int LONGEST_BEGINNING = 40;

    /** Words at the end of a name that show that it is for several units. */
    private static final int LONGEST_END = 3;

    private OrganisationText() {}

    /** Whether anything stands in a text that may separate names. */
    public static boolean mayBeSeveral(String text) {
        boolean several = text.indexOf(',') >= 0;
        for (int i = 0; i < ANDS.size() && !several; i++) {
            several = text.contains(ANDS.get(i));
        }
        return several;
    }

    /** The names in a text without line breaks and semicolons, in their order; the text itself where it is one name. */
    public static List<String> names(String text) {
        if (!mayBeSeveral(text)) {
            String name = Blanks.strip(text);
            return name.isEmpty() ? List.of() : List.of(name);
        }
        boolean endsInSeveral = endsInSeveral(Phrase.of(text));
        List<String> names = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int separator = separatorAt(text, at, start, endsInSeveral || !names.isEmpty());
            if (separator > 0) {
                names.add(Blanks.strip(text.substring(start, at)));
                start = at + separator;
            }
            at += Math.max(separator, 1);
        }
        names.add(Blanks.strip(text.substring(start)));
        names.removeIf(String::isEmpty);
        return names;
    }

    /**
     * How long the separator is that stands at a place; 0 where none does.
     *
     * @param start where the name before it begins
     * @param isList whether the text is known to be a list
     */
    private static int separatorAt(String text, int at, int start, boolean isList) {
        if (text.charAt(at) == ',') {
            String after = beginning(text, at + 1);
            return beginsName(after) || isList && beginsSeveral(Phrase.of(after)) ? 1 : 0;
        }
        for (String and : ANDS) {
            if (text.startsWith(and, at)) {
                String after = beginning(text, at + and.length());
                boolean alike = firstWord(after).equals(firstWord(beginning(text, start)));
                boolean separates =
                        isList ? beginsName(after) || beginsSeveral(Phrase.of(after)) : alike && beginsName(after);
                return separates ? and.length() : 0;
            }
        }
        return 0;
    }

    /** Whether names begin with the same word for an organisation, as those of a list do and those of one name do not. */
    public static boolean areAlike(List<String> names) {
        String first = firstWord(names.get(0));
        return names.stream().allMatch(name -> isName(name) && firstWord(name).equals(first));
    }

    /** A name begins with a capital letter. */
    private static boolean beginsName(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && begins(Phrase.of(text))
                        .filter(some -> isOrgan(some) || some == Meaning.SEVERAL)
                        .isPresent();
    }

    /** Whether a text begins as the name of one organisation does. */
    public static boolean isName(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && begins(Phrase.of(beginning(text, 0)))
                        .filter(OrganisationText::isOrgan)
                        .isPresent();
    }

    /** Whether a text begins as a name of its own does, in capitals or not. */
    static boolean beginsOwnName(String text) {
        Phrase phrase = Phrase.of(beginning(text, 0));
        Optional<Meaning> first = begins(phrase);
        return isPlace(phrase)
                || first.filter(some -> isOrgan(some) || some == Meaning.SEVERAL)
                        .isPresent();
    }

    /** Whether a text is clearly the name of an organisation or of a place that has one, by its first word or by its last. */
    public static boolean isAgency(String text) {
        Phrase phrase = Phrase.of(text);
        boolean ends = !phrase.isEmpty()
                && Table.WORDS
                        .whole(phrase.part(phrase.size() - 1, phrase.size()))
                        .filter(Meaning.ORGAN_BEHIND::equals)
                        .isPresent();
        return ends || isName(text) || isPlace(phrase);
    }

    /** {@code Xã Tân Lập}, and not {@code Xã} as a unit of measure. */
    private static boolean isPlace(Phrase phrase) {
        return phrase.size() > 1 && begins(phrase).filter(Meaning.PLACE::equals).isPresent();
    }

    /**
     * Whether a text above items names the organisation that they are of: {@code Sở Y tế}, {@code Xã Đông Sơn}, {@code PHƯỜNG
     * 12}; not {@code Xã hội}, nor {@code Xã đạt chuẩn nông thôn mới}.
     */
    public static boolean isHeading(String text) {
        return isName(text) || isPlace(Phrase.of(text)) && isWrittenAsName(text);
    }

    /** A capital before the word for a place, and one or a number behind it. */
    private static boolean isWrittenAsName(String text) {
        List<String> words = List.of(Blanks.strip(text).split("\\s+"));
        int behind =
                Table.WORDS.at(Phrase.of(text), 0).map(Lexicon.Match::length).orElse(0);
        return behind < words.size()
                && Character.isUpperCase(words.get(0).codePointAt(0))
                && !Character.isLowerCase(words.get(behind).codePointAt(0));
    }

    private static boolean beginsSeveral(Phrase phrase) {
        return begins(phrase).filter(Meaning.SEVERAL::equals).isPresent();
    }

    /** As much of a text as shows how the name at a place begins. */
    private static String beginning(String text, int from) {
        return Blanks.strip(text.substring(from, Math.min(text.length(), from + LONGEST_BEGINNING)));
    }

    private static String firstWord(String text) {
        Phrase phrase = Phrase.of(text);
        return phrase.isEmpty() ? "" : phrase.get(0).text();
    }

    private static boolean isOrgan(Meaning meaning) {
        return meaning == Meaning.ORGAN || meaning == Meaning.ORGAN_BEHIND;
    }

    private static Optional<Meaning> begins(Phrase phrase) {
        return Table.WORDS.at(phrase, 0).map(Lexicon.Match::meaning);
    }

    /** Whether a name is of several organisations together: {@code các sở, ban, ngành}, {@code đơn vị liên quan}. */
    public static boolean isCollective(String name) {
        Phrase phrase = Phrase.of(name);
        return beginsSeveral(phrase) || endsInSeveral(phrase);
    }

    private static boolean endsInSeveral(Phrase phrase) {
        for (int from = Math.max(1, phrase.size() - LONGEST_END); from < phrase.size(); from++) {
            Optional<Meaning> end = Table.WORDS.whole(phrase.part(from, phrase.size()));
            if (end.filter(Meaning.SEVERAL_BEHIND::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text says that there is no organisation: {@code không}, {@code -}. */
    public static boolean isNobody(String text) {
        return text.codePoints().noneMatch(Character::isLetter)
                || Table.WORDS
                        .whole(Phrase.of(text))
                        .filter(Meaning.NOBODY::equals)
                        .isPresent();
    }
}
