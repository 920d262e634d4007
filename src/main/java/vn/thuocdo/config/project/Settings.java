package vn.thuocdo.config.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.ProjectYear;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.ReportingRule;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.row.ProjectCalendar;

/**
 * The settings of a project.
 *
 * @param title empty where it has none
 * @param year the year it is about; absent where it names none
 * @param asOf the as-of date; absent where it names none
 * @param knownOn the day after which nothing that was reported exists; absent where everything does
 * @param language absent where it names none
 * @param reporting when units have to report
 * @param sources the files, in the order in which they are named
 * @param labels names of kinds and blocs of units for readers, by what the data calls them
 * @param folder the folder of the project as the user wrote it, ending in a slash; empty for the current one
 * @param base the project it is compared with, from its own folder, as on the command line; absent where it names none
 * @param crosswalk the tables that say what became of units since then
 * @param origin what they were read from
 */
public record Settings(
        String title,
        OptionalInt year,
        Optional<LocalDate> asOf,
        Optional<LocalDate> knownOn,
        Optional<Language> language,
        ReportingCalendar calendar,
        ReportingRule reporting,
        List<Source> sources,
        Method method,
        Map<String, String> labels,
        String folder,
        Optional<String> base,
        List<Source> crosswalk,
        Origin origin) {
    public Settings {
        sources = List.copyOf(sources);
        labels = Map.copyOf(labels);
        crosswalk = List.copyOf(crosswalk);
    }

    /** Settings where there is no project file. */
    public static Settings of(List<Source> sources) {
        return new Settings(
                "",
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ReportingCalendar.PLAIN,
                ReportingRule.DEFAULT,
                sources,
                Method.COMPLETION,
                Map.of(),
                "",
                Optional.empty(),
                List.of(),
                Origin.NONE);
    }

    public ProjectCalendar calendars() {
        return new ProjectCalendar(year, calendar, knownOn);
    }

    /** The year it is about, with its days; absent where it names none. */
    public Optional<ProjectYear> projectYear() {
        return year.isPresent() ? Optional.of(ProjectYear.of(year.getAsInt(), calendar)) : Optional.empty();
    }

    public Settings withSources(List<Source> others) {
        return with(asOf, knownOn, others, method, origin);
    }

    public Settings withMethod(Method other) {
        return with(asOf, knownOn, sources, other, origin);
    }

    /** The same settings, with another file that was read for them. */
    public Settings and(Input file) {
        return with(asOf, knownOn, sources, method, origin.and(file));
    }

    public Settings withAsOf(LocalDate day) {
        return with(Optional.of(day), knownOn, sources, method, origin);
    }

    /** The same settings, without anything reported after a day. */
    public Settings withKnownOn(LocalDate day) {
        return with(asOf, Optional.of(day), sources, method, origin);
    }

    private Settings with(
            Optional<LocalDate> otherDate,
            Optional<LocalDate> otherKnowledge,
            List<Source> otherSources,
            Method otherMethod,
            Origin otherOrigin) {
        return new Settings(
                title,
                year,
                otherDate,
                otherKnowledge,
                language,
                calendar,
                reporting,
                otherSources,
                otherMethod,
                labels,
                folder,
                base,
                crosswalk,
                otherOrigin);
    }
}
