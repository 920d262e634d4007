package vn.thuocdo.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.Result;
import vn.thuocdo.read.column.Mapping;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.row.ProjectCalendar;
import vn.thuocdo.read.table.Layout;
import vn.thuocdo.testing.Found;

/** Tables written out in a test, read together as those of a project. */
final class GivenTables {

    /** What came out. */
    record Outcome(Reading reading) {

        Programme programme() {
            return reading.programme();
        }

        /** The one assignment there is. */
        Assignment assignment() {
            return only(assignments());
        }

        /** What is asked for once every amendment has come into force. */
        List<Assignment> assignments() {
            return programme().assignments().stream()
                    .map(AssignmentHistory::last)
                    .toList();
        }

        /** The one result there is. */
        Result result() {
            return only(programme().results());
        }

        List<String> found() {
            return Found.in(reading.findings());
        }

        List<String> foundInDetail() {
            return Found.inDetail(reading.findings());
        }

        private static <T> T only(List<T> things) {
            if (things.size() != 1) {
                throw new AssertionError("one was expected: " + things);
            }
            return things.get(0);
        }
    }

    private final List<Source> sources = new ArrayList<>();
    private ProjectCalendar calendars = new ProjectCalendar(OptionalInt.of(2023), ReportingCalendar.PLAIN);

    GivenTables units(String csv) {
        return table(Source.Role.UNITS, "units.csv", csv);
    }

    GivenTables tasks(String csv) {
        return table(Source.Role.TASKS, "tasks.csv", csv);
    }

    GivenTables assignments(String csv) {
        return table(Source.Role.ASSIGNMENTS, "assignments.csv", csv);
    }

    GivenTables assignments(String csv, Mapping mapping) {
        sources.add(new Source(
                Source.Role.ASSIGNMENTS,
                Input.bytes("assignments.csv", csv.getBytes(StandardCharsets.UTF_8)),
                Layout.UNDECLARED,
                mapping));
        return this;
    }

    GivenTables results(String csv) {
        return table(Source.Role.RESULTS, "results.csv", csv);
    }

    GivenTables table(Source.Role role, String name, String text) {
        sources.add(new Source(role, Input.bytes(name, text.getBytes(StandardCharsets.UTF_8))));
        return this;
    }

    GivenTables in(OptionalInt year, ReportingCalendar reporting) {
        calendars = new ProjectCalendar(year, reporting);
        return this;
    }

    Outcome read() {
        return new Outcome(ProgrammeReader.read(sources, calendars));
    }
}
