package vn.thuocdo.read.text;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.thuocdo.read.cell.Blanks;

/**
 * Names of organisations that go on in the next line of their cell: {@code Sở Tài nguyên}, and below it {@code và Môi
 * trường}. Other lines name one organisation each.
 */
public final class WrappedNames {

    private static final Pattern LINES = Pattern.compile("[\r\n]+");

    /** Words that join two parts of one name, or the last two names of a list. */
    private static final Set<String> JOINING = Set.of("và", "and", "&");

    /** Words that no name ends with. */
    private static final Set<String> OPEN = Set.of("và", "and", "&", "-", "–", "of", "của");

    private WrappedNames() {}

    /**
     * The text with each name in one line, and without the word before the last line of a list.
     *
     * @param isUnit whether a line is a unit of its own, whatever it looks like
     */
    public static String unwrapped(String text, Predicate<String> isUnit) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text;
        }
        StringBuilder names = new StringBuilder(text.length());
        String above = "";
        for (String part : LINES.split(text)) {
            String line = Blanks.strip(part);
            if (!line.isEmpty()) {
                boolean ofList = !above.isEmpty() && !isUnit.test(line) && joinsNames(line);
                String name = ofList ? afterFirst(line) : line;
                boolean goesOn = !above.isEmpty() && !isUnit.test(name) && goesOn(above, name);
                names.append(above.isEmpty() ? "" : goesOn ? " " : "\n").append(name);
                above = name;
            }
        }
        return names.toString();
    }

    /** "Và Sở Y tế". */
    private static boolean joinsNames(String line) {
        return JOINING.contains(first(line)) && OrganisationText.beginsOwnName(afterFirst(line));
    }

    private static boolean goesOn(String above, String below) {
        char last = above.charAt(above.length() - 1);
        if (below.charAt(0) == '(' && last != ';' && last != ':') {
            // "(chủ trì)", "(PA05)"; not "(1) Sở Y tế".
            return ListMark.without(below).equals(below);
        }
        if (!beginsInCapitals(above) || ";:.)".indexOf(last) >= 0 || OrganisationText.beginsOwnName(below)) {
            return false;
        }
        if (last == ',') {
            // "Sở Văn hóa," and "Thể thao và Du lịch".
            return OrganisationText.isName(above) && (below.contains(" và ") || below.contains(" and "));
        }
        return JOINING.contains(first(below))
                || OPEN.contains(folded(above.substring(above.lastIndexOf(' ') + 1)))
                || Character.isLowerCase(below.codePointAt(0));
    }

    /** A name begins so; "so-tttt" is an identifier. */
    private static boolean beginsInCapitals(String line) {
        return line.codePoints().filter(Character::isLetter).limit(1).allMatch(Character::isUpperCase);
    }

    private static String first(String line) {
        int blank = line.indexOf(' ');
        return folded(blank < 0 ? line : line.substring(0, blank));
    }

    private static String afterFirst(String line) {
        return Blanks.strip(line.substring(line.indexOf(' ') + 1));
    }

    private static String folded(String word) {
        return Names.fold(word);
    }
}
