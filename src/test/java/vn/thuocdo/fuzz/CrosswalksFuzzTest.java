package vn.thuocdo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.Succession;
import vn.thuocdo.model.Unit;
import vn.thuocdo.read.CrosswalkReader;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.row.ProjectCalendar;

/** Bytes as the table that says what became of units: steps from known units to known ones, or diagnostics. */
final class CrosswalksFuzzTest {

    private static final List<Unit> BEFORE = List.of(unit("A"), unit("B"), unit("Sở Y tế"));
    private static final List<Unit> AFTER = List.of(unit("A"), unit("C"));

    @FuzzTest
    void bytesAreStepsOrDiagnostics(byte[] data) {
        Checked<List<Succession>> steps = CrosswalkReader.read(
                List.of(new Source(Source.Role.CROSSWALK, Input.bytes("crosswalk.csv", data))),
                new ProjectCalendar(OptionalInt.of(2023), ReportingCalendar.PLAIN),
                BEFORE,
                Optional.of(LocalDate.of(2022, 12, 31)),
                AFTER,
                Optional.of(LocalDate.of(2023, 12, 31)));
        assertThat(steps.value())
                .allSatisfy(step -> assertThat(BEFORE).extracting(Unit::id).contains(step.from()));
    }

    private static Unit unit(String name) {
        return new Unit(name, name, "", "", "", List.of());
    }
}
