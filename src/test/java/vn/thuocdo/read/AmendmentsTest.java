package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.Extension;
import vn.thuocdo.model.Role;
import vn.thuocdo.model.State;

/** Assignments that were amended in the course of the year. */
class AmendmentsTest {

    private static final String HEADER =
            "unit,task,target,deadline,extended_deadline,extension_document,weight,owner,role,state,waiver,effective,decision\n";
    private static final String GIVEN =
            "a,T1,80,2023-06-30,2023-07-31,CV 7/UBND,3,Bà Lan,cooperating,,BB 2,,QĐ 1/QĐ-UBND\n";

    @Test
    void aBlankCellOfALaterRowInherits() {
        Assignment amended =
                read(GIVEN + "a,T1,90,,,,,,,,,2023-07-01,QĐ 45/QĐ-UBND\n").assignment();

        assertThat(amended.target())
                .isEqualTo(read(GIVEN.replace("80", "90")).assignment().target());
        assertThat(amended.deadline()).contains(LocalDate.of(2023, 6, 30));
        assertThat(amended.extension()).contains(new Extension(LocalDate.of(2023, 7, 31), "CV 7/UBND"));
        assertThat(amended.weight().intValue()).isEqualTo(3);
        assertThat(amended.owner()).isEqualTo("Bà Lan");
        assertThat(amended.role()).isEqualTo(Role.COOPERATING);
        assertThat(amended.waiver()).isEqualTo("BB 2");
        assertThat(amended.effective()).contains(LocalDate.of(2023, 7, 1));
        assertThat(amended.decision()).isEqualTo("QĐ 45/QĐ-UBND");
    }

    @Test
    void aDecisionIsThatOfItsOwnRow() {
        // Else an amendment that names no document would be told to be ordered by an older one.
        assertThat(read(GIVEN + "a,T1,90,,,,,,,,,2023-07-01,\n").assignment().decision())
                .isEmpty();
    }

    @Test
    void whatEarlierRowsSayStaysBesideTheLast() {
        AssignmentHistory history = history(read(GIVEN + "a,T1,90,2023-09-30,,,,,,,,2023-07-01,QĐ 45\n"));

        assertThat(history.former()).singleElement().satisfies(given -> {
            assertThat(given.deadline()).contains(LocalDate.of(2023, 6, 30));
            assertThat(given.decision()).isEqualTo("QĐ 1/QĐ-UBND");
        });
        assertThat(history.upTo(Optional.of(LocalDate.of(2023, 6, 30))))
                .contains(AssignmentHistory.of(history.former().get(0)));
        assertThat(history.upTo(Optional.of(LocalDate.of(2023, 7, 1)))).contains(history);
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        String first = "a,T1,85,,,,,,,,,2023-04-01,QĐ 20\n";
        String second = "a,T1,,2023-09-30,,,,,,,,2023-07-01,QĐ 45\n";

        List<String> forwards = decisions(read(GIVEN + first + second));

        assertThat(forwards).containsExactly("QĐ 1/QĐ-UBND", "QĐ 20", "QĐ 45");
        assertThat(decisions(read(second + GIVEN + first))).isEqualTo(forwards);
        Assignment last = read(second + first + GIVEN).assignment();
        assertThat(last.target())
                .isEqualTo(read(GIVEN.replace("80", "85")).assignment().target());
        assertThat(last.deadline()).contains(LocalDate.of(2023, 9, 30));
    }

    @Test
    void aCancelledItemStaysSoUntilARowSaysOtherwise() {
        String cancelled = GIVEN + "a,T1,,,,,,,,Hủy,,2023-07-01,QĐ 45\n";

        assertThat(read(cancelled).assignment().state()).isEqualTo(State.CANCELLED);
        assertThat(read(cancelled + "a,T1,95,,,,,,,,,2023-09-01,QĐ 60\n")
                        .assignment()
                        .state())
                .isEqualTo(State.CANCELLED);
        assertThat(read(cancelled + "a,T1,95,,,,,,,active,,2023-09-01,QĐ 60\n")
                        .assignment()
                        .state())
                .isEqualTo(State.ACTIVE);
    }

    @Test
    void twoRowsFromTheSameDayAreAnErrorWhereTheyDiffer() {
        String row = "a,T1,90,,,,,,,,,2023-07-01,QĐ 45\n";

        assertThat(read(GIVEN + row + row).found()).containsExactly("assignments.csv:4 REPEATED_ASSIGNMENT");
        GivenTables.Outcome differing = read(GIVEN + row + row.replace("QĐ 45", "QĐ 46"));
        assertThat(differing.found()).containsExactly("assignments.csv:4 CONFLICTING_ASSIGNMENTS");
        assertThat(differing.assignment().unclear()).isTrue();
        assertThat(history(differing).former())
                .singleElement()
                .satisfies(given -> assertThat(given.unclear()).isFalse());
    }

    @Test
    void aDayThatCannotBeReadIsOneFault() {
        GivenTables.Outcome read = read(GIVEN + "a,T1,90,,,,,,,,,32/7/2023,QĐ 45\n");

        assertThat(read.found()).containsExactly("assignments.csv:3:12 NOT_A_DATE");
        assertThat(read.assignment().unclear()).isTrue();
    }

    @Test
    void aDocumentGivenEarlierExtendsALaterDeadlineToo() {
        assertThat(read(GIVEN + "a,T1,,,2023-08-31,,,,,,,2023-07-01,QĐ 45\n").found())
                .isEmpty();
        assertThat(read("a,T1,80,,,,,,,,,,\na,T1,,,2023-08-31,,,,,,,2023-07-01,QĐ 45\n")
                        .found())
                .containsExactly("assignments.csv:3 EXTENSION_WITHOUT_DOCUMENT");
    }

    @Test
    void vietnameseHeadersAreKnown() {
        Assignment amended = new GivenTables().assignments("""
                        Cơ quan,Nhiệm vụ,Chỉ tiêu,Ngày hiệu lực,Quyết định điều chỉnh
                        a,T1,80,,
                        a,T1,90,1/7/2023,QĐ 45/QĐ-UBND
                        """).read().assignment();

        assertThat(amended.effective()).contains(LocalDate.of(2023, 7, 1));
        assertThat(amended.decision()).isEqualTo("QĐ 45/QĐ-UBND");
    }

    private static GivenTables.Outcome read(String rows) {
        return new GivenTables().assignments(HEADER + rows).read();
    }

    private static AssignmentHistory history(GivenTables.Outcome read) {
        return read.programme().assignments().get(0);
    }

    private static List<String> decisions(GivenTables.Outcome read) {
        return history(read).rows().stream().map(Assignment::decision).toList();
    }
}
