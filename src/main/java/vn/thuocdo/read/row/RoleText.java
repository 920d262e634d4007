package vn.thuocdo.read.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.model.Role;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.text.OrganisationText;
import vn.thuocdo.read.text.Words;

/**
 * A name beside which a cell says what part it has: {@code Chủ trì: Sở Y tế}, {@code Sở Y tế (phối hợp)}, {@code Sở Y tế -
 * chủ trì}.
 *
 * @param name without what is said; empty where only a role stands there
 */
record RoleText(String name, Optional<Role> role) {

    private static final String COOPERATES = "Phối hợp: ";

    /** {@code Sở Y tế chủ trì, phối hợp với Sở Nội vụ}, {@code Chủ trì: Sở Y tế, phối hợp: Sở Nội vụ}. */
    private static final Pattern TOGETHER = Pattern.compile(
            "([^,;:\\r\\n]{1,100}?|[Cc]hủ trì:[^,;:\\r\\n]{1,100}?)(?: chủ trì)?,? phối hợp(?:(?: với| cùng):?|:|(?= \\p{Lu}))"
                    + " ([^;:\\r\\n]{1,500})");

    /** {@code Sở Tài chính chủ trì}, {@code Sở Xây dựng và Sở Y tế phối hợp thực hiện}, {@code Sở Y tế - chủ trì}. */
    private static final Pattern BEHIND = Pattern.compile(
            "(.{2,500}?)(?:,| ?:| [-–])? ((?:chủ trì|phối hợp)(?: thực hiện)?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words that no name of an organisation begins or ends with. */
    private static final List<String> CLEAR = List.of("chủ trì", "phối hợp");

    private static final String ENTRUSTED = "Giao ";

    /** Characters of a role before a name; a longer beginning is part of the name. */
    private static final int LONGEST_ROLE = 40;

    /** Whether a plain text may say a role; most names are seen not to by their first and last letters. */
    static boolean mayBeIn(String text) {
        return text.contains("phối hợp")
                || !text.isEmpty()
                        && ("ìÌpPnN".indexOf(text.charAt(text.length() - 1)) >= 0
                                        && BEHIND.matcher(text).matches()
                                || "CcPpGg".indexOf(text.charAt(0)) >= 0
                                        && before(text).isPresent());
    }

    /** The one who leads and those with whom, as two parts. */
    static Optional<List<String>> together(String text) {
        if (!text.contains("phối hợp")) {
            return Optional.empty();
        }
        Matcher together = TOGETHER.matcher(text);
        return together.matches()
                ? Optional.of(List.of(together.group(1), COOPERATES + together.group(2)))
                : Optional.empty();
    }

    /** The role before a name: a colon separates, behind clear words also a dash or the beginning of a name. */
    static Optional<RoleText> before(String text) {
        int colon = text.indexOf(':');
        Optional<Role> role = colon <= 0 || colon > LONGEST_ROLE ? Optional.empty() : role(text.substring(0, colon));
        if (role.isPresent()) {
            return Optional.of(new RoleText(Blanks.strip(text.substring(colon + 1)), role));
        }
        if (text.startsWith(ENTRUSTED) && OrganisationText.isName(text.substring(ENTRUSTED.length()))) {
            return Optional.of(new RoleText(text.substring(ENTRUSTED.length()), Optional.empty()));
        }
        for (int dash : new int[] {text.indexOf(" - "), text.indexOf(" – ")}) {
            if (dash > 0 && dash <= LONGEST_ROLE && isClear(text.substring(0, dash))) {
                return Optional.of(new RoleText(Blanks.strip(text.substring(dash + 3)), role(text.substring(0, dash))));
            }
        }
        for (String word : CLEAR) {
            int end = word.length();
            boolean first = text.length() > end && text.charAt(end) == ' ' && text.regionMatches(true, 0, word, 0, end);
            if (first && OrganisationText.isName(text.substring(end + 1))) {
                return Optional.of(new RoleText(text.substring(end + 1), role(word)));
            }
        }
        return Optional.empty();
    }

    /** The role behind a name: in brackets, or after it. */
    static Optional<RoleText> behind(String name) {
        int open = Math.max(name.lastIndexOf('('), name.lastIndexOf('['));
        if (open > 0 && (name.endsWith(")") || name.endsWith("]"))) {
            Optional<Role> role = role(name.substring(open + 1, name.length() - 1));
            if (role.isPresent()) {
                return Optional.of(new RoleText(Blanks.strip(name.substring(0, open)), role));
            }
        }
        Matcher behind = BEHIND.matcher(name);
        return behind.matches() ? Optional.of(new RoleText(behind.group(1), role(behind.group(2)))) : Optional.empty();
    }

    /** {@code Sở Xây dựng (PH: Sở Y tế)} as two lines, and also what a comma behind a role in brackets separates. */
    static String inLines(String text) {
        StringBuilder lines = new StringBuilder(text.length());
        StringBuilder below = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', from)) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                break;
            }
            String inside = text.substring(open + 1, close);
            boolean names = inside.indexOf(':') > 0 && before(inside).isPresent();
            if (names) {
                lines.append(text, from, open);
                below.append('\n').append(inside);
            } else {
                lines.append(text, from, close + 1);
            }
            from = close + 1;
            if (!names
                    && from < text.length()
                    && text.charAt(from) == ','
                    && role(inside).isPresent()) {
                lines.append('\n');
                from++;
            }
        }
        return lines.append(text, from, text.length()).append(below).toString();
    }

    /**
     * Lines, of which one that holds a role alone is joined to the name it is said of: to those below it, or to the one above
     * it where such a line is the last.
     */
    static List<String> withNames(List<String> lines, Predicate<String> isUnit) {
        if (lines.size() < 2 || lines.stream().noneMatch(line -> isClear(line) && !isUnit.test(line))) {
            return lines;
        }
        boolean behind = isRole(lines.get(lines.size() - 1));
        List<String> joined = new ArrayList<>();
        for (String line : lines) {
            if (!isRole(line) || isUnit.test(line)) {
                joined.add(line);
            } else if (!behind) {
                joined.add(line + ":");
            } else if (!joined.isEmpty()) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + " (" + line + ")");
            }
        }
        return joined;
    }

    private static boolean isRole(String words) {
        return words.length() <= LONGEST_ROLE && role(words).isPresent();
    }

    /** Whether words are a role and nothing else could be meant: a team may be called "Support". */
    private static boolean isClear(String words) {
        return isRole(words)
                && (CLEAR.stream().anyMatch(Names.fold(words)::contains)
                        || Names.fold(words).equals("lead"));
    }

    private static Optional<Role> role(String words) {
        return Words.ROLE.read(Blanks.strip(words));
    }
}
