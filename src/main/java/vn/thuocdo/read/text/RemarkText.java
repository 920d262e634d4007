package vn.thuocdo.read.text;

import java.util.regex.Pattern;

/** What a unit says that it finds difficult, or proposes. */
public final class RemarkText {

    /** Characters of a text that may say that there is nothing; longer ones say something. */
    private static final int LONGEST = 60;

    private static final String OF_WHAT =
            "(?: (?:nội dung|khó khăn|vướng mắc|tồn tại|hạn chế|đề xuất|đề nghị|kiến nghị|ý kiến|gì|nào|thêm|khác|và|,|;|/|-))*";

    /** {@code Không}, {@code Không có khó khăn, vướng mắc gì}, {@code Chưa đến hạn}, {@code No issues}, {@code N/A}. */
    private static final Pattern NOTHING = Pattern.compile("(?:(?:hiện (?:nay |tại )?|đơn vị )?"
            + "(?:không(?: có)?(?: phát sinh)?|chưa (?:có|phát sinh))" + OF_WHAT
            + "|chưa (?:đến|tới) (?:thời )?hạn(?: (?:thực hiện|hoàn thành|báo cáo))?"
            + "|(?:none|nil|no|nothing|n / a|not applicable|not (?:yet )?due(?: yet)?)"
            + "(?: (?:difficult(?:y|ies)|proposals?|issues?|challenges?|problems?|obstacles?|to report|reported|and|or|,|/))*"
            + ") ?\\.?");

    private RemarkText() {}

    /** The text; empty where it says that there is nothing to say, or that it is too early to ask. */
    public static String of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return text;
        }
        return NOTHING.matcher(Phrase.of(text).key()).matches() ? "" : text;
    }
}
