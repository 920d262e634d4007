package vn.thuocdo.read.column;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import vn.thuocdo.read.phrase.day.DeadlineText;
import vn.thuocdo.read.phrase.figure.FigureText;
import vn.thuocdo.read.phrase.status.StatusText;
import vn.thuocdo.read.text.CompactDay;
import vn.thuocdo.read.text.DateText;
import vn.thuocdo.read.text.MeasureText;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.text.NumberText;
import vn.thuocdo.read.text.OrganisationText;
import vn.thuocdo.read.text.PeriodText;
import vn.thuocdo.read.text.Phrase;
import vn.thuocdo.read.text.SerialDay;
import vn.thuocdo.read.text.Words;

/** Recognises what a cell holds, as far as needed to find out what its column is. */
public final class CellClassifier {

    /** First words of units of measure that are written like names: "Tỷ đồng", "Hồ sơ". */
    private static final Set<String> MEASURES = Set.of(
            "tỷ",
            "tỉ",
            "triệu",
            "nghìn",
            "ngàn",
            "đồng",
            "usd",
            "vnd",
            "vnđ",
            "người",
            "hộ",
            "lượt",
            "vụ",
            "ca",
            "ha",
            "km",
            "km2",
            "m",
            "m2",
            "m3",
            "kg",
            "tấn",
            "tạ",
            "con",
            "cây",
            "cái",
            "chiếc",
            "điểm",
            "ngày",
            "giờ",
            "phút",
            "tháng",
            "năm",
            "lần",
            "lớp",
            "giường",
            "thôn",
            "kwh",
            "mw",
            "lít",
            "hồ sơ",
            "văn bản",
            "nhiệm vụ",
            "cơ sở",
            "doanh nghiệp",
            "học sinh",
            "học viên",
            "sản phẩm",
            "mô hình",
            "dự án",
            "bác sĩ",
            "phần trăm",
            "tỷ lệ",
            "percent",
            "percentage",
            "number",
            "days",
            "people",
            "persons",
            "cases",
            "hours",
            "ratio",
            "score",
            "count",
            "#");

    /** Units of measure if alone, but else the beginning of a name of an organisation: "Xã", and "Xã Đạo Trù". */
    private static final Set<String> MEASURES_ALONE = Set.of("xã", "trường", "trạm", "tổ", "bộ", "phòng");

    /** Words of a unit of measure; a longer text is not one. */
    private static final int MOST_WORDS_OF_A_MEASURE = 4;

    /** Whether a text is a deadline does not depend on the year. */
    private static final OptionalInt ANY_YEAR = OptionalInt.of(2000);

    private CellClassifier() {}

    /** Whether a cell can be read as what a column holds. */
    public static Predicate<String> of(HeaderTable.Meaning meaning) {
        return switch (meaning.cells()) {
            case ANY -> text -> true;
            case NAME -> CellClassifier::isName;
            case ORGAN, PERSON -> text -> !isKnownMeasure(text);
            case AGENCY -> OrganisationText::isAgency;
            case MEASURE -> text -> isKnownMeasure(text) || isShortAndLower(text);
            case NUMBER -> meaning.column() == Column.TARGET ? CellClassifier::isTarget : CellClassifier::isFigure;
            case FIGURE, POINTS -> CellClassifier::isFigure;
            case STATUS -> CellClassifier::isStatus;
            case DAY ->
                text -> isDay(text)
                        || SerialDay.read(text).isPresent()
                        || CompactDay.read(text).isPresent();
            case WORD -> text -> isWord(meaning.column(), text);
            case COUNT -> text -> text.length() <= 12;
        };
    }

    /** Whether cells can show that a column is not what its header says. */
    public static boolean isCheckable(HeaderTable.Meaning meaning) {
        return switch (meaning.cells()) {
            case NUMBER, FIGURE, POINTS, STATUS, DAY, WORD -> true;
            case ANY, NAME, ORGAN, PERSON, AGENCY, MEASURE, COUNT -> false;
        };
    }

    private static boolean isName(String text) {
        return text.codePoints().anyMatch(Character::isLetter) && !isFigure(text) && !isDay(text);
    }

    /** Whether a text is a known unit of measure, and does not only look like one. */
    static boolean isKnownMeasure(String text) {
        List<String> words = HeaderPhrase.words(Names.fold(text));
        String first = words.get(0);
        String firstTwo = words.size() > 1 ? first + " " + words.get(1) : first;
        return text.indexOf('%') >= 0
                || isUnit(Phrase.of(text))
                || words.size() == 1 && MEASURES_ALONE.contains(first)
                || words.size() <= MOST_WORDS_OF_A_MEASURE && (MEASURES.contains(first) || MEASURES.contains(firstTwo));
    }

    /** Whether a text is made of units and words of scale alone: "h", "USD m". */
    private static boolean isUnit(Phrase phrase) {
        int at = 0;
        int length = MeasureText.lengthAt(phrase, at);
        while (length > 0) {
            at += length;
            length = at < phrase.size() ? MeasureText.lengthAt(phrase, at) : 0;
        }
        return at > 0 && at == phrase.size();
    }

    private static boolean isShortAndLower(String text) {
        return Character.isLowerCase(text.codePointAt(0)) && text.length() <= 20;
    }

    /** A target may have words of comparison. */
    private static boolean isTarget(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9') && !isDayAlone(text);
    }

    private static boolean isFigure(String text) {
        return isNumber(text)
                || FigureText.pair(text).isPresent()
                || FigureText.isOne(text)
                || FigureText.isDone(text) && !isStatus(text);
    }

    private static boolean isNumber(String text) {
        return !(NumberText.read(text) instanceof NumberText.Reading.None);
    }

    private static boolean isStatus(String text) {
        return !(StatusText.read(text) instanceof StatusText.Reading.Unknown);
    }

    private static boolean isWord(Column column, String text) {
        return switch (column) {
            case KIND -> Words.KIND.read(text).isPresent();
            case DIRECTION -> Words.DIRECTION.read(text).isPresent();
            case ROLE -> Words.ROLE.read(text).isPresent();
            case STATE -> Words.STATE.read(text).isPresent();
            default -> true;
        };
    }

    private static boolean isDay(String text) {
        return isDayAlone(text)
                || PeriodText.read(text).isPresent()
                || !(DeadlineText.read(text, ANY_YEAR) instanceof DeadlineText.Reading.NoDay);
    }

    /** Whether a text names a day or a period that only lacks its year. */
    public static boolean isDayOfAnyYear(String text) {
        return DeadlineText.read(text, ANY_YEAR) instanceof DeadlineText.Reading.Day;
    }

    private static boolean isDayAlone(String text) {
        return DateText.read(text).isPresent() || DateText.isMonthFirst(text);
    }
}
