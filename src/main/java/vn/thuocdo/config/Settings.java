package vn.thuocdo.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thuocdo.judge.Method;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.ReportingRule;
import vn.thuocdo.read.Calendars;
import vn.thuocdo.read.Source;
import vn.thuocdo.read.table.Input;

/**
 * What a project says.
 *
 * @param title empty where it has none
 * @param year the year it is about; absent where it names none
 * @param asOf the as-of date; absent where it names none
 * @param language absent where it names none
 * @param reporting when units have to report
 * @param sources the files, in the order in which they are named
 * @param folder the folder of the project as the user wrote it, ending in a slash; empty for the current one
 * @param base the project it is compared with, from its own folder, as on the command line; absent where it names none
 * @param crosswalk the tables that say what became of units since then
 * @param origin what they were read from
 */
public record Settings(
        String title,
        OptionalInt year,
        Optional<LocalDate> asOf,
        Optional<Language> language,
        ReportingCalendar calendar,
        ReportingRule reporting,
        List<Source> sources,
        Method method,
        String folder,
        Optional<String> base,
        List<Source> crosswalk,
        Origin origin) {
    public Settings {
        sources = List.copyOf(sources);
        crosswalk = List.copyOf(crosswalk);
    }

    /** Settings where there is no project file. */
    public static Settings of(List<Source> sources) {
        return new Settings(
                "",
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                ReportingCalendar.PLAIN,
                ReportingRule.DEFAULT,
                sources,
                Method.COMPLETION,
                "",
                Optional.empty(),
                List.of(),
                Origin.NONE);
    }

    public Calendars calendars() {
        return new Calendars(year, calendar);
    }

    /** A day, or the last day of the project's year where it is later. */
    public LocalDate withinYear(LocalDate day) {
        Optional<LocalDate> end = year.isPresent() ? calendar.lastDay(Period.year(year.getAsInt())) : Optional.empty();
        return end.filter(day::isAfter).orElse(day);
    }

    /** Whether a day lies after the year before the project's; so does every day where it names no year. */
    public boolean hasBegunBy(LocalDate day) {
        Optional<LocalDate> before = year.isPresent()
                ? Period.year(year.getAsInt()).previous().flatMap(calendar::lastDay)
                : Optional.empty();
        return before.filter(end -> !day.isAfter(end)).isEmpty();
    }

    public Settings withSources(List<Source> others) {
        return new Settings(
                title, year, asOf, language, calendar, reporting, others, method, folder, base, crosswalk, origin);
    }

    public Settings withMethod(Method other) {
        return new Settings(
                title, year, asOf, language, calendar, reporting, sources, other, folder, base, crosswalk, origin);
    }

    /** The same, for which another file was read too. */
    public Settings and(Input file) {
        Origin wider = origin.and(file);
        return new Settings(
                title, year, asOf, language, calendar, reporting, sources, method, folder, base, crosswalk, wider);
    }

    public Settings withAsOf(LocalDate day) {
        return new Settings(
                title,
                year,
                Optional.of(day),
                language,
                calendar,
                reporting,
                sources,
                method,
                folder,
                base,
                crosswalk,
                origin);
    }
}
