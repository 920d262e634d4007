package vn.thuocdo.read.heading;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.read.text.DateText;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.text.WordTable;

/** The texts by which the rows are known that are no items: numbers of groups and columns, totals, remarks, signatures. */
public final class HeadingWords {

    /** As groups are numbered where items are numbered 1, 2, 3. */
    private static final Pattern GROUP_NUMBER =
            Pattern.compile("(?:(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})|[A-ZĐ])[.:)/]?");

    private static final Pattern ITEM_NUMBER = Pattern.compile("[0-9]++(?:\\.[0-9]++)*+[.)]?");

    private static final String TOTAL_WORD = "(?:tổng cộng|tổng số|tổng|cộng|total|grand total)";

    /** Also in two languages, and of a group: {@code TỔNG SỐ - TOTAL}, {@code Cộng mục II}. */
    private static final Pattern TOTAL = Pattern.compile(
            TOTAL_WORD + "(?:\\s*[-–/]?\\s*" + TOTAL_WORD + ")?(?:\\s*[:(].*|\\s+(?:mục\\s+)?[ivxl]{1,5})?",
            Pattern.DOTALL);

    private static final Pattern COLUMN_NUMBER =
            Pattern.compile("\\(?(?:[A-ZĐ]|([0-9]{1,2}))\\)?(?:\\s*=[\\s0-9()+*/x:%=.-]*)?");

    private static final Pattern REMARK =
            Pattern.compile("(?:ghi chú|chú thích|nguồn|notes?|source)\\s*[:.].*|ghi chú", Pattern.DOTALL);

    /** The words of signatures, read from their table when they are first needed. */
    private static final class Signatures {

        private static final List<String> BEGINNINGS = WordTable.phrases("signatures", "begins");

        /** Who signs, where that stands alone: {@code CHỦ TỊCH}. */
        private static final Set<String> WHOLE = Set.copyOf(WordTable.phrases("signatures", "whole"));
    }

    /** Where and when a table is signed: {@code Vĩnh Yên, ngày 05 tháng 4 năm 2024}, also before it is filled in. */
    private static final Pattern PLACE_AND_DAY = Pattern.compile(
            "(?:[^,]{0,60},\\s*)?ngày\\s(?:\\S{1,12}\\s)?tháng\\s(?:\\S{1,12}\\s)?năm\\s?\\S{0,12}|place and date\\s*:.{0,80}");

    /** How to sign: {@code (Ký, ghi rõ họ tên)}. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{1,80}\\)");

    private HeadingWords() {}

    /** Whether a text that stands alone in a row says who signs, or that it is signed. */
    static boolean isSigner(String text) {
        String folded = Names.fold(text);
        boolean inBrackets = folded.startsWith("(") && folded.endsWith(")");
        return Signatures.WHOLE.contains(inBrackets ? folded.substring(1, folded.length() - 1) : folded);
    }

    /** The number of a group: {@code I}, {@code A.}. */
    public static boolean isGroupNumber(String text) {
        return GROUP_NUMBER.matcher(text).matches();
    }

    /** {@code I. Kinh tế}. */
    static boolean isNumberedTitle(String text) {
        int end = text.indexOf(' ');
        return end > 0 && isGroupNumber(text.substring(0, end));
    }

    /** The number of an item: {@code 1}, {@code 2.3)}. */
    public static boolean isItemNumber(String text) {
        return ITEM_NUMBER.matcher(text).matches();
    }

    public static boolean isTotal(String text) {
        return TOTAL.matcher(Names.fold(text)).matches() || TotalRows.isNamedBy(text);
    }

    static boolean isRemark(String text) {
        String folded = Names.fold(text);
        return REMARK.matcher(folded).matches() || PLACE_AND_DAY.matcher(folded).matches();
    }

    /** Whether a text is a day and nothing else. */
    static boolean isDay(String text) {
        return DateText.read(text).isPresent();
    }

    /**
     * Whether a text that stands alone in a row is when a table was signed.
     *
     * @param mayBeDay whether a day alone is; with its place, as in {@code Hòa Sơn, ngày 05 tháng 12 năm 2025}, it always is
     */
    static boolean isDayOfSigning(String text, boolean mayBeDay) {
        String folded = Names.fold(text);
        boolean written = PLACE_AND_DAY.matcher(folded).matches();
        return written && folded.indexOf(',') > 0 || mayBeDay && (written || isDay(text));
    }

    /** What stands below a table when it is signed and sent. */
    static boolean isClosing(String text) {
        String folded = Names.fold(text);
        return Signatures.BEGINNINGS.stream()
                .anyMatch(words -> folded.startsWith(words) && !isLetterAt(folded, words.length()));
    }

    private static boolean isLetterAt(String text, int place) {
        return place < text.length() && Character.isLetter(text.codePointAt(place));
    }

    /** What stands beside and below such words, until somebody signs. */
    static boolean goesWithClosing(String text) {
        String folded = Names.fold(text);
        return PLACE_AND_DAY.matcher(folded).matches()
                || IN_BRACKETS.matcher(folded).matches();
    }

    /** {@code A}, {@code 1}, {@code (2)}, {@code 5=4/3}. */
    static boolean isColumnNumber(String text) {
        return COLUMN_NUMBER.matcher(text).matches();
    }

    /** The number of such a column; absent where it has a letter. */
    static OptionalInt columnNumber(String text) {
        Matcher number = COLUMN_NUMBER.matcher(text);
        return number.matches() && number.group(1) != null
                ? OptionalInt.of(Integer.parseInt(number.group(1)))
                : OptionalInt.empty();
    }
}
