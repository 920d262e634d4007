package vn.thuocdo.read.row;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.model.Claim;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Period;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Mapping;
import vn.thuocdo.read.phrase.day.DayText;
import vn.thuocdo.read.phrase.day.DeadlineText;
import vn.thuocdo.read.phrase.figure.TargetText;
import vn.thuocdo.read.phrase.status.DayOfDoing;
import vn.thuocdo.read.phrase.status.SpanOfDoing;
import vn.thuocdo.read.phrase.status.StatusText;
import vn.thuocdo.read.text.CompactDay;
import vn.thuocdo.read.text.DateText;
import vn.thuocdo.read.text.PeriodText;
import vn.thuocdo.read.text.SerialDay;

/** What the texts in the cells of one table say. Each distinct text is read once. */
final class CellTexts {

    /**
     * What a text says of a day.
     *
     * @param date absent where it names none
     * @param eitherOrder whether it is a day in either order, and not the same one, and no order is declared
     * @param dayFirst whether it is a day only if its day comes first, and no order is declared
     * @param hasZone whether it is a moment with its zone
     * @param serial whether it is a number that a spreadsheet keeps for a day
     */
    record Day(Optional<LocalDate> date, boolean eitherOrder, boolean dayFirst, boolean hasZone, boolean serial) {}

    private static final Pattern MONTH_OF_NO_WEEKDAY = Pattern.compile("[Tt][Hh]?\\.? ?(0?[189]|1[0-2])");

    private final Function<String, Day> day;
    private final Function<String, DeadlineText.Reading> deadline;
    private final ReadingCache<Day> days = new ReadingCache<>();
    private final ReadingCache<DeadlineText.Reading> deadlines = new ReadingCache<>();
    private final ReadingCache<Optional<Period>> periods = new ReadingCache<>();
    private final Function<String, StatusText.Reading> status;
    private final ReadingCache<StatusText.Reading> statuses = new ReadingCache<>();
    private final Function<String, Optional<LocalDate>> dayOfDoing;
    private final Function<String, Optional<Claim.DoneWithin>> spanOfDoing;
    private final ReadingCache<Optional<LocalDate>> daysOfDoing = new ReadingCache<>();
    private final ReadingCache<Optional<Claim.DoneWithin>> spansOfDoing = new ReadingCache<>();
    private final Map<Column, ReadingCache<Figure>> figures = new EnumMap<>(Column.class);
    private final Map<Column, ReadingCache<TargetText.Stated>> targets = new EnumMap<>(Column.class);

    /** @param year of deadlines that name none; absent where nothing says it */
    CellTexts(Mapping mapping, OptionalInt year) {
        boolean declared = mapping.dates().isPresent();
        DateText.Order order = mapping.dates().orElse(DateText.Order.DMY);
        day = text -> {
            Optional<LocalDate> serial = SerialDay.read(text);
            return new Day(
                    DateText.read(text, order)
                            .or(() -> CompactDay.read(text))
                            .or(() -> order == DateText.Order.YMD ? Optional.empty() : DayText.read(text))
                            .or(() -> serial),
                    !declared && DateText.isEitherOrder(text),
                    !declared && DateText.isDayFirst(text),
                    DateText.hasZone(text),
                    serial.isPresent());
        };
        deadline = text -> DeadlineText.read(monthInFull(text), year);
        status = text -> StatusText.read(text, year);
        // Days among words are read day first.
        dayOfDoing = text -> order == DateText.Order.MDY ? Optional.empty() : DayOfDoing.read(text, year);
        spanOfDoing = text -> SpanOfDoing.read(text, year);
    }

    /** "T12" below a header of deadlines is December; T2 to T7 may be days of the week as well. */
    static String monthInFull(String text) {
        Matcher month = MONTH_OF_NO_WEEKDAY.matcher(text);
        return month.matches() ? "tháng " + month.group(1) : text;
    }

    Day day(String text) {
        return days.of(text, day);
    }

    /** The period a text names; empty where it names none. */
    Optional<Period> period(String text) {
        return periods.of(text, PeriodText::read);
    }

    /** What a deadline in words says. */
    DeadlineText.Reading deadline(String text) {
        return deadlines.of(text, deadline);
    }

    StatusText.Reading status(String text) {
        return statuses.of(text, status);
    }

    /** The day on which a status of "done" says that it was; empty where it names none. */
    Optional<LocalDate> dayOfDoing(String status) {
        return daysOfDoing.of(status, dayOfDoing);
    }

    /** The days within which a status of "done" says that it was; empty where it names a day, or none. */
    Optional<Claim.DoneWithin> spanOfDoing(String status) {
        return spansOfDoing.of(status, spanOfDoing);
    }

    /** The figures that were read in a column without an error. */
    ReadingCache<Figure> figures(Column column) {
        return figures.computeIfAbsent(column, some -> new ReadingCache<>());
    }

    /** The targets that were read in a column without an error. */
    ReadingCache<TargetText.Stated> targets(Column column) {
        return targets.computeIfAbsent(column, some -> new ReadingCache<>());
    }
}
