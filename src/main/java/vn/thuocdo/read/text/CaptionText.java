package vn.thuocdo.read.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thuocdo.read.cell.Blanks;

/** Lines above a table, or above a part of one, that name whose items stand below: {@code Biểu 2. Sở Y tế}. */
public final class CaptionText {

    /** Longer lines are sentences. */
    private static final int LONGEST = 200;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern NUMBERED = Pattern.compile(
            words("numbered") + "\\s(?:số\\s)?[0-9IVXL]{1,5}+(?:[.-][0-9]{1,3}){0,3}[A-Z]?\\s?(?:[.:)/–-]\\s?)?",
            FLAGS);

    private static final Pattern NAMED = Pattern.compile(words("organisation") + "\\s?:\\s?", FLAGS);
    private static final Pattern PERHAPS = Pattern.compile(words("perhaps") + "\\s?:\\s?", FLAGS);

    private CaptionText() {}

    private static String words(String meaning) {
        return WordTable.rows("captions").stream()
                .filter(row -> row.get(1).equals(meaning))
                .map(row -> Pattern.quote(row.get(0)))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The organisation that a line names, and nothing else; empty where it names none. */
    public static Optional<String> organisation(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String behindNumber = behind(NUMBERED, Blanks.strip(line)).orElse(line);
        Optional<String> named = behind(NAMED, behindNumber).filter(CaptionText::isWrittenAsName);
        if (named.isPresent()) {
            return named;
        }
        String name = behind(PERHAPS, behindNumber).orElse(behindNumber);
        return Optional.of(name).filter(OrganisationText::isHeading);
    }

    private static boolean isWrittenAsName(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    private static Optional<String> behind(Pattern words, String text) {
        Matcher matcher = words.matcher(text);
        return matcher.lookingAt() ? Optional.of(Blanks.strip(text.substring(matcher.end()))) : Optional.empty();
    }
}
