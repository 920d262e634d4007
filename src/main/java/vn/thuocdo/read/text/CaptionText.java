package vn.thuocdo.read.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.thuocdo.read.cell.Blanks;

/** Lines above a table, or above a part of one, that name whose items stand below: {@code Biểu 2. Sở Y tế}. */
public final class CaptionText {

    /** Longer lines are sentences. */
    private static final int LONGEST = 200;

    private static final Pattern NUMBER =
            Pattern.compile("\\s(?:[Ss]ố\\s)?[0-9IVXLivxl]{1,5}+(?:[.-][0-9]{1,3}){0,3}[A-Za-z]?\\s?(?:[.:)/–-]\\s?)?");

    private static final Pattern COLON = Pattern.compile("\\s?:\\s?");

    /** The words are read from their table when they are first needed. */
    private static final class Words {
        private static final List<String> NUMBERED = WordTable.phrases("captions", "numbered");
        private static final List<String> ORGANISATION = WordTable.phrases("captions", "organisation");
        private static final List<String> PERHAPS = WordTable.phrases("captions", "perhaps");
        private static final Lexicon<Boolean> SHEETS = lexicon("numbered", "sheet");
        private static final Lexicon<Boolean> DRAFTS = lexicon("draft");

        private static Lexicon<Boolean> lexicon(String... meanings) {
            Lexicon<Boolean> words = new Lexicon<>();
            for (String meaning : meanings) {
                WordTable.phrases("captions", meaning).forEach(word -> words.add(word, true));
            }
            return words;
        }
    }

    private CaptionText() {}

    /** Whether the name of a sheet says which table it is, as {@code Biểu 2}, {@code Sheet1} and {@code Ghi chú} do. */
    public static boolean namesTable(String sheet) {
        Phrase name = Phrase.of(sheet);
        return Words.SHEETS.at(name, 0).isPresent();
    }

    /** Whether the name of a sheet says that it is a draft, a copy or of before: {@code Bản nháp}, {@code Backup}. */
    public static boolean isOfDraft(String sheet) {
        Phrase name = Phrase.of(sheet);
        return IntStream.range(0, name.size())
                .anyMatch(at -> Words.DRAFTS.at(name, at).isPresent());
    }

    /** The organisation that a line names, and nothing else; empty where it names none. */
    public static Optional<String> organisation(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String behindNumber = behind(Words.NUMBERED, NUMBER, Blanks.strip(line)).orElse(line);
        Optional<String> named = behind(Words.ORGANISATION, COLON, behindNumber).filter(CaptionText::isWrittenAsName);
        if (named.isPresent()) {
            return named;
        }
        String name = behind(Words.PERHAPS, COLON, behindNumber).orElse(behindNumber);
        return Optional.of(name).filter(OrganisationText::isHeading);
    }

    private static boolean isWrittenAsName(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** What stands behind one of some words and what follows these. */
    private static Optional<String> behind(List<String> words, Pattern following, String text) {
        for (String word : words) {
            Matcher matcher = following.matcher(text);
            if (text.regionMatches(true, 0, word, 0, word.length())
                    && matcher.region(word.length(), text.length()).lookingAt()) {
                return Optional.of(Blanks.strip(text.substring(matcher.end())));
            }
        }
        return Optional.empty();
    }
}
