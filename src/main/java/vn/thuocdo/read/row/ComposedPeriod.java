package vn.thuocdo.read.row;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thuocdo.model.Period;
import vn.thuocdo.read.column.HeaderPhrase;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.text.PeriodText;

/** Makes one text of a period whose year and quarter, or month, stand in columns of their own. */
final class ComposedPeriod {

    private static final Pattern YEAR = Pattern.compile("(?:FY ?)?[0-9]{4}", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]{1,2}|[IVX]{1,4}");
    private static final int DIGITS_OF_A_YEAR = 4;
    private static final Set<String> QUARTERS = Set.of("quarter", "qtr", "quý", "q");
    private static final Set<String> MONTHS = Set.of("month", "tháng");
    private static final Set<String> FISCAL = Set.of("fiscal", "fy");
    private static final List<String> MONTH_NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private ComposedPeriod() {}

    /**
     * The period as it is written in one cell.
     *
     * @param headers of the parts
     * @param parts their texts; blank ones are skipped
     */
    static String of(List<String> headers, List<String> parts) {
        StringBuilder year = new StringBuilder();
        StringBuilder within = new StringBuilder();
        boolean fiscal = false;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            Optional<Period> yearAndNext = PeriodText.yearAndNext(part);
            if (yearAndNext.isPresent()) {
                year.append(yearAndNext.get().year());
                fiscal = true;
            } else if (YEAR.matcher(part).matches()) {
                year.append(part);
                fiscal |= says(headers.get(i), FISCAL) || !Character.isDigit(part.charAt(0));
            } else if (!part.isEmpty()) {
                within.append(within.isEmpty() ? "" : " ").append(named(headers.get(i), part));
            }
        }
        if (within.isEmpty()) {
            return fiscal ? ofFiscal(year) : year.toString();
        }
        return fiscal ? ofFiscal(year) + within : within + "/" + year;
    }

    private static String ofFiscal(CharSequence year) {
        return "FY" + year.subSequence(year.length() - DIGITS_OF_A_YEAR, year.length());
    }

    /** "3" under "Quarter" is Q3, under "Month" the third month; so is "March". */
    private static String named(String header, String part) {
        if (BARE_NUMBER.matcher(part).matches()) {
            return says(header, QUARTERS) ? "Q" + part : says(header, MONTHS) ? "tháng " + part : part;
        }
        return monthOf(part).map(month -> "tháng " + month).orElse(part);
    }

    private static Optional<Integer> monthOf(String part) {
        String folded = part.toLowerCase(Locale.ROOT);
        for (int month = 0; month < MONTH_NAMES.size(); month++) {
            if (folded.startsWith(MONTH_NAMES.get(month))) {
                return Optional.of(month + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean says(String header, Set<String> words) {
        return HeaderPhrase.words(Names.fold(header)).stream().anyMatch(words::contains);
    }
}
