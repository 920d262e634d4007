package vn.thuocdo.report.workbook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thuocdo.report.text.Printable;

/** Names of which a workbook may have each but once, whatever their case. */
public final class UniqueNames {

    /** Characters that Excel takes as the name of a table, or of a column of one. */
    private static final int LONGEST_TITLE = 255;

    /** What Excel takes for a cell, as XFD1, R1C1 or C. */
    private static final Pattern CELL = Pattern.compile("[A-Za-z]{1,3}[0-9]*|[Rr][0-9]*[Cc][0-9]*");

    private final Set<String> taken = new HashSet<>();
    private final String beforeNumber;

    /** @param beforeNumber what stands between a name and its number */
    public UniqueNames(String beforeNumber) {
        this.beforeNumber = beforeNumber;
    }

    /** The name, cut to a length, and numbered where there is one. */
    public String free(String name, int longest) {
        String free = cut(name, longest);
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            String ending = beforeNumber + number;
            free = cut(name, longest - ending.length()) + ending;
        }
        return free;
    }

    /** Behind a word where that leaves at least half of what there is room for. */
    static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int blank = name.lastIndexOf(' ', longest);
        if (blank > longest / 2) {
            return name.substring(0, blank);
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** The name of the table of a sheet. */
    public String ofTableOf(String sheet) {
        return free(ofTable(sheet), LONGEST_TITLE);
    }

    /** A name for the table of a sheet, of letters, digits and underscores, and none that is a cell's. */
    static String ofTable(String sheet) {
        StringBuilder legal = new StringBuilder();
        Normalizer.normalize(sheet, Normalizer.Form.NFC)
                .codePoints()
                .forEach(c -> legal.appendCodePoint(Character.isLetterOrDigit(c) ? c : '_'));
        boolean begins = Character.isLetter(legal.codePointAt(0));
        return !begins || CELL.matcher(legal).matches() ? "_" + legal : legal.toString();
    }

    /** The titles of a table's columns: none is empty, and no two are alike. */
    static List<String> ofColumns(List<String> titles) {
        UniqueNames names = new UniqueNames(" ");
        List<String> columns = new ArrayList<>();
        for (String title : titles) {
            String line = Printable.line(title);
            columns.add(names.free(line.isBlank() ? String.valueOf(columns.size() + 1) : line, LONGEST_TITLE));
        }
        return columns;
    }
}
