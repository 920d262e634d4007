package vn.thuocdo.read.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.model.Period;

/** Periods as offices write them: {@code 2023-Q3}, {@code quý III/2023}, {@code 6 tháng đầu năm 2023}, {@code FY2023}. */
public final class PeriodText {

    private record Form(Pattern pattern, Function<MatchResult, Period> period) {
        Form(String pattern, Function<MatchResult, Period> period) {
            this(Pattern.compile(pattern), period);
        }
    }

    private static final String YEAR = "([0-9]{4})";
    private static final String OF_YEAR = "\\s*[/-]?\\s*(?:năm\\s*)?" + YEAR;

    private static final List<Form> FORMS = List.of(
            new Form("(?:năm\\s*)?" + YEAR, m -> Period.year(number(m, 1))),
            new Form(YEAR + "-q([1-4])", m -> new Period(Period.Kind.QUARTER, number(m, 1), number(m, 2))),
            new Form(
                    "(?:q|quý\\s*)([1-4]|i{1,3}|iv)" + OF_YEAR,
                    m -> new Period(Period.Kind.QUARTER, number(m, 2), quarter(m.group(1)))),
            new Form(YEAR + "-([0-9]{2})", m -> new Period(Period.Kind.MONTH, number(m, 1), number(m, 2))),
            new Form("([0-9]{1,2})\\s*[/-]\\s*" + YEAR, m -> new Period(Period.Kind.MONTH, number(m, 2), number(m, 1))),
            new Form("tháng\\s*([0-9]{1,2})" + OF_YEAR, m -> new Period(Period.Kind.MONTH, number(m, 2), number(m, 1))),
            new Form(YEAR + "-h([12])", m -> new Period(Period.Kind.HALF, number(m, 1), number(m, 2))),
            new Form("h([12])" + OF_YEAR, m -> new Period(Period.Kind.HALF, number(m, 2), number(m, 1))),
            new Form("6\\s*tháng(?:\\s*đầu)?" + OF_YEAR, m -> new Period(Period.Kind.HALF, number(m, 1), 1)),
            new Form("6\\s*tháng\\s*cuối" + OF_YEAR, m -> new Period(Period.Kind.HALF, number(m, 1), 2)),
            new Form("9\\s*tháng(?:\\s*đầu)?" + OF_YEAR, m -> new Period(Period.Kind.MONTHS, number(m, 1), 9)),
            new Form(YEAR + "-([0-9]{1,2})m", m -> new Period(Period.Kind.MONTHS, number(m, 1), number(m, 2))),
            new Form(YEAR + "\\s*[-–]\\s*" + YEAR, m -> new Period(Period.Kind.SPAN, number(m, 1), number(m, 2))),
            new Form("fy\\s*" + YEAR, m -> new Period(Period.Kind.FISCAL_YEAR, number(m, 1), 0)),
            new Form(
                    "fy\\s*" + YEAR + "\\s*-?q([1-4])",
                    m -> new Period(Period.Kind.FISCAL_QUARTER, number(m, 1), number(m, 2))));

    private PeriodText() {}

    /** The period a text names; empty where it names none. */
    public static Optional<Period> read(String text) {
        if (text.length() > 60) {
            return Optional.empty();
        }
        String folded = Names.fold(text);
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(folded);
            if (matcher.matches()) {
                return period(form, matcher);
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> period(Form form, MatchResult match) {
        try {
            return Optional.of(form.period().apply(match));
        } catch (IllegalArgumentException noSuchPeriod) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int quarter(String text) {
        return switch (text) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> Integer.parseInt(text);
        };
    }
}
