package vn.thuocdo.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stays on one line, on screens and on paper: a day, a period, the number of a document, a rank, a unit, a short
 * calculation, a figure with its sign and with what it counts. Browsers break {@code 2023-12-31} after its hyphens.
 */
public final class Unbroken {

    // Patterns that begin alike stand together behind a look at their first letter: to look back, or for the edge of a
    // word, takes long, and is in vain at most letters.

    private static final String DAY = "\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}-\\d{1,2}-\\d{4}\\b";

    private static final String QUARTER = "[Qq]uý [IV]{1,3}/\\d{4}\\b";

    /** Behind the edge of a word. */
    private static final String PERIOD_OR_RANK = "Q[1-4] \\d{4}\\b|(?:hạng|rank) \\d{1,6}\\b"
            + "|(?:[Nn]ăm|NĂM|[Nn]gày|NGÀY|[Tt]háng|THÁNG|[Qq]uý|QUÝ) (?:\\d{1,4}(?:[/-]\\d{1,4}){0,2}|[IV]{1,3})\\b";

    private static final String UNIT = "\\((?:điểm %|theo báo cáo|\\d{1,4} (?:đơn vị|units))\\)";

    /** {@code 1345/QĐ-UBND}, {@code 30/2020/NĐ-CP}. */
    private static final String DOCUMENT =
            "\\b\\d{1,6}/(?:\\d{4}/)?\\p{Lu}[\\p{Lu}\\d]{0,9}(?:-[\\p{Lu}\\d]{1,12}){0,4}";

    /** A tier is the longest that a narrow column takes: {@code từ 80% đến dưới 90%}. */
    private static final Pattern WHOLE = Pattern.compile("(?=[\\d.,])(?:" + DAY + "|" + DOCUMENT
            + "|\\b[\\d.,]{1,9}/[\\d.,]{1,9} = [\\d.,]{1,6}%|\\b[\\d.,]{1,12}… ?%"
            + "|\\b\\d{1,3}% (?:to below \\d{1,3}%|and above))"
            + "|(?=[hNnQqrTt])(?:" + QUARTER + "|\\b(?:" + PERIOD_OR_RANK
            + "|từ \\d{1,3}% (?:đến dưới \\d{1,3}%|trở lên)))"
            + "|" + UNIT);

    /** {@code nội dung số 7}, {@code xã Số 26}, where the figure counts nothing that follows; not {@code tổng số 36 đơn vị}. */
    private static final String NUMBER_OF_ONE =
            "(?=[Ss])(?<!(?:[Tt]ổng|TỔNG|[Tt]rong) )\\b(?:[Ss]ố|SỐ) \\d{1,6}(?![\\d.,]*[\\d/])";

    /**
     * What has no break within a line: the blanks of {@code 1.283 chỉ tiêu}, {@code 44,4 %}, {@code ≥ 80%}, {@code 13 / 16},
     * {@code Phụ lục II}, {@code cấp độ 3}, {@code (đợt 2)}, {@code gần 90%}, {@code (16.051 + 223)}, but not of {@code 2023 và}. Of what is
     * counted, words of two syllables are known where reports count them. A calculation may part before what it gives.
     */
    private static final Pattern KEPT_BLANK = Pattern.compile("(?=\\d)(?:" + DAY
            + "|(?<![\\p{L}\\p{N}/.,–-])(?!(?:19|20)\\d\\d )\\d(?:[\\d.,]*\\d)?(?:/\\d(?:[\\d.,]*\\d)?)?…? "
            + "(?!(?:là|và|hoặc|trên|đến|and|or|is|are|of|to)(?!\\p{L}))"
            + "(?:điểm phần (?=trăm)|percentage (?=points?)|(?:đơn|ĐƠN) (?=vị|VỊ)|(?:chỉ|CHỈ) (?=tiêu|TIÊU)|(?:nhiệm|NHIỆM) (?=vụ|VỤ)|lượt (?=người)|doanh (?=nghiệp)"
            + "|(?:triệu|tỷ) (?=đồng)|(?=[\\p{L}%])))"
            + "|(?= )(?:(?<=\\d/\\d{1,9}) là (?=\\d)|(?<=[\\d)]) [+−×/] (?=[\\d(]))"
            + "|(?=[AabcdghiklmNnoPQqrSsTt])(?:" + QUARTER + "|" + NUMBER_OF_ONE + "|\\b(?:" + PERIOD_OR_RANK
            + "|(?:là|is|dưới|trên|gần|hơn|khoảng|below|above|nearly|over|about) (?=\\d)|như (?=sau:)"
            + "|(?:cấp độ|mức độ) \\d{1,3}(?!\\d)|[Ss]ố (?=\\d{1,6}/)|No\\. (?=\\d)|(?:Phụ lục|Annex) (?=[IVX\\d])))"
            + "|[≥≤><=≈] (?=[+−]?\\d)|→ (?=\\S)|(?=:)(?<=trở lên|\\d%|and above): (?=\\d)"
            + "|" + UNIT + "|\\(\\p{L}{1,8} (?=\\d{1,4}\\))");

    private static final String SEPARATOR = " · ";

    private static final char NO_BREAK_SPACE = '\u00A0';

    private static final char NO_BREAK_HYPHEN = '\u2011';

    private static final Pattern HYPHENATED = Pattern.compile(DOCUMENT + "|" + DAY);

    /** Letters that the screen of a telephone has room for: whatever is longer may break. */
    private static final int LONGEST = 40;

    /** Letters that a narrow column of a page has room for. */
    private static final int NARROW = 15;

    /** The blank between a figure and what it counts. */
    private static final Pattern BEFORE_COUNTED = Pattern.compile("(?<=[\\d…])\u00A0(?=\\p{L})");

    private Unbroken() {}

    /** A part of a text, and whether it stays on one line. */
    public record Part(String text, boolean isWhole) {}

    /** The parts in order; together they are the text, with no-break spaces in what is not whole. */
    public static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        // As long as the text, and joined before it is parted: what is whole stays with the sign before it.
        String joined = joined(text);
        Matcher whole = WHOLE.matcher(text);
        int done = 0;
        while (whole.find()) {
            add(parts, joined.substring(done, whole.start()), false);
            add(parts, whole.group(), true);
            done = whole.end();
        }
        add(parts, joined.substring(done), false);
        return parts;
    }

    /** The text with no-break spaces also in what is whole, for those who measure it. */
    public static String measured(String text) {
        return parts(text).stream()
                .map(part -> part.isWhole() ? part.text().replace(' ', NO_BREAK_SPACE) : part.text())
                .collect(Collectors.joining());
    }

    /** What a text says, fact by fact, where marks separate them; one for all where none do. */
    public static List<String> facts(String text) {
        return List.of(text.split(SEPARATOR, -1));
    }

    /** The text with no-break spaces in what stays on one line; as long as before. */
    public static String joined(String text) {
        if (text.indexOf(' ') < 0) {
            return text;
        }
        String joined =
                KEPT_BLANK.matcher(text).replaceAll(found -> found.group().replace(' ', NO_BREAK_SPACE));
        StringBuilder fit = new StringBuilder(joined);
        int from = 0;
        for (int to = 0; to <= text.length(); to++) {
            if (to == text.length() || joined.charAt(to) == ' ') {
                if (to - from > LONGEST) {
                    fit.replace(from, to, text.substring(from, to));
                }
                from = to + 1;
            }
        }
        return fit.toString();
    }

    /** The same for paper, where a document or a day has no marks around it that keep it whole: its hyphens do. */
    public static String onPaper(String text) {
        return HYPHENATED
                .matcher(joined(text))
                .replaceAll(found -> found.group().replace('-', NO_BREAK_HYPHEN));
    }

    /** The same in a narrow column: a figure too long to stand on one line with what it counts is parted from it, and not within a word. */
    public static String inColumn(String text) {
        return Stream.of(joined(text).split(" "))
                .map(run -> run.length() <= NARROW
                        ? run
                        : BEFORE_COUNTED.matcher(run).replaceAll(" "))
                .collect(Collectors.joining(" "));
    }

    private static void add(List<Part> parts, String text, boolean isWhole) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, isWhole));
        }
    }
}
