package vn.thuocdo.read.table;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.text.Names;

/** The year that the rows above a table name: {@code KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2025}. */
final class TitleYear {

    /** Before the year of a date stand the day and the month: {@code ngày 15 tháng 01 năm 2025}. */
    private static final int WORDS_OF_A_DATE = 4;

    private static final int DIGITS = 4;

    private TitleYear() {}

    /** The one year that they name; empty where they name none or several. The day of a document names none. */
    static OptionalInt of(List<Row> above) {
        TreeSet<Integer> years = new TreeSet<>();
        for (Row row : above) {
            for (int field = 0; field < row.size(); field++) {
                add(row.cell(field).text(), years);
            }
        }
        return years.size() == 1 ? OptionalInt.of(years.first()) : OptionalInt.empty();
    }

    private static void add(String title, Set<Integer> years) {
        List<String> words = List.of(Names.fold(withoutPunctuation(title)).split(" "));
        for (int at = 1; at < words.size(); at++) {
            String before = words.get(at - 1);
            boolean named = before.equals("năm") || before.equals("year");
            boolean date =
                    words.subList(Math.max(0, at - 1 - WORDS_OF_A_DATE), at - 1).contains("ngày");
            if (named && !date && isYear(words.get(at))) {
                years.add(Integer.parseInt(words.get(at)));
            }
        }
    }

    private static String withoutPunctuation(String title) {
        StringBuilder words = new StringBuilder(title.length());
        title.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK ? c : ' ')
                .forEach(words::appendCodePoint);
        return Blanks.strip(words.toString());
    }

    private static boolean isYear(String word) {
        return word.length() == DIGITS
                && (word.startsWith("19") || word.startsWith("20"))
                && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
