package vn.thuocdo.read.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.model.Period;

/** Periods as offices write them: {@code 2023-Q3}, {@code quý III/2023}, {@code 6 tháng đầu năm 2023}, {@code FY2023}. */
public final class PeriodText {

    /**
     * A way to write periods of a kind.
     *
     * @param year the group of the pattern that is the year
     * @param number the group that is the number; 0 where the words say it
     * @param said that number
     */
    private record Form(Pattern pattern, Period.Kind kind, int year, int number, int said) {

        static Form of(Pattern pattern, Period.Kind kind, int year, int number) {
            return new Form(pattern, kind, year, number, 0);
        }

        static Form saying(int said, Pattern pattern, Period.Kind kind) {
            return new Form(pattern, kind, 1, 0, said);
        }
    }

    private static final String YEAR = "([0-9]{4})";
    private static final String BETWEEN = " ?[/-]? ?";
    private static final String OF_YEAR = BETWEEN + "(?:năm )?" + YEAR;
    private static final String YEAR_FIRST = "(?:năm )?" + YEAR + BETWEEN;
    private static final String QUARTER = "(?:q|quý ?)([1-4]|i{1,3}|iv)";
    private static final String MONTH = "(?:tháng ?|t)([0-9]{1,2})";
    private static final String FISCAL_YEAR = "fy ?" + YEAR;

    /** The parts of a period may stand in either order; the texts are folded, so that a blank is one. */
    private static final List<Form> FORMS = List.of(
            Form.saying(0, Pattern.compile("(?:(?:cả )?năm ?)?" + YEAR), Period.Kind.YEAR),
            Form.of(Pattern.compile(YEAR_FIRST + QUARTER), Period.Kind.QUARTER, 1, 2),
            Form.of(Pattern.compile(QUARTER + OF_YEAR), Period.Kind.QUARTER, 2, 1),
            Form.of(Pattern.compile(YEAR + "-([0-9]{2})"), Period.Kind.MONTH, 1, 2),
            Form.of(Pattern.compile("([0-9]{1,2}) ?[/-] ?" + YEAR), Period.Kind.MONTH, 2, 1),
            Form.of(Pattern.compile(MONTH + OF_YEAR), Period.Kind.MONTH, 2, 1),
            Form.of(Pattern.compile(YEAR_FIRST + MONTH), Period.Kind.MONTH, 1, 2),
            Form.of(Pattern.compile(YEAR_FIRST + "h([12])"), Period.Kind.HALF, 1, 2),
            Form.of(Pattern.compile("h([12])" + OF_YEAR), Period.Kind.HALF, 2, 1),
            Form.saying(1, Pattern.compile("6 ?tháng(?: ?đầu)?" + OF_YEAR), Period.Kind.HALF),
            Form.saying(2, Pattern.compile("6 ?tháng ?cuối" + OF_YEAR), Period.Kind.HALF),
            Form.saying(0, Pattern.compile("12 ?tháng" + OF_YEAR), Period.Kind.YEAR),
            Form.saying(9, Pattern.compile("9 ?tháng(?: ?đầu)?" + OF_YEAR), Period.Kind.MONTHS),
            Form.of(Pattern.compile(YEAR_FIRST + "([0-9]{1,2})m"), Period.Kind.MONTHS, 1, 2),
            Form.of(Pattern.compile("([0-9]{1,2})m" + OF_YEAR), Period.Kind.MONTHS, 2, 1),
            Form.of(Pattern.compile(YEAR + " ?[-–/] ?" + YEAR), Period.Kind.SPAN, 1, 2),
            Form.saying(0, Pattern.compile(FISCAL_YEAR), Period.Kind.FISCAL_YEAR),
            Form.of(Pattern.compile(FISCAL_YEAR + BETWEEN + "q([1-4])"), Period.Kind.FISCAL_QUARTER, 1, 2),
            Form.of(Pattern.compile("q([1-4])" + BETWEEN + FISCAL_YEAR), Period.Kind.FISCAL_QUARTER, 2, 1));

    private static final Pattern YEAR_AND_NEXT = Pattern.compile(YEAR + " ?[-–/] ?([0-9]{2})");
    private static final int CENTURY = 100;

    /** Characters of a period, so that patterns get only short texts. */
    private static final int LONGEST = 60;

    private PeriodText() {}

    /**
     * The period a text names; empty where it names none. {@code 2010-11} is a month; what names a year and the next and
     * can be no month, such as {@code 2012-13}, is a fiscal year.
     */
    public static Optional<Period> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = Names.fold(text);
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(folded);
            if (matcher.matches()) {
                return period(form, matcher).or(() -> yearAndNext(text));
            }
        }
        return yearAndNext(text);
    }

    /** The fiscal year that a year and the last digits of the next name: FY2011 for {@code 2010-11}; empty for any other text. */
    public static Optional<Period> yearAndNext(String text) {
        Matcher matcher = YEAR_AND_NEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int next = Integer.parseInt(matcher.group(1)) + 1;
        return next % CENTURY == Integer.parseInt(matcher.group(2)) ? fiscalYear(next) : Optional.empty();
    }

    private static Optional<Period> fiscalYear(int year) {
        try {
            return Optional.of(new Period(Period.Kind.FISCAL_YEAR, year, 0));
        } catch (IllegalArgumentException noSuchPeriod) {
            return Optional.empty();
        }
    }

    private static Optional<Period> period(Form form, MatchResult match) {
        int year = Integer.parseInt(match.group(form.year()));
        int number = form.number() == 0 ? form.said() : number(match.group(form.number()));
        try {
            return Optional.of(new Period(form.kind(), year, number));
        } catch (IllegalArgumentException noSuchPeriod) {
            return Optional.empty();
        }
    }

    /** Quarters have Roman numbers as well. */
    private static int number(String text) {
        return switch (text) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> Integer.parseInt(text);
        };
    }
}
