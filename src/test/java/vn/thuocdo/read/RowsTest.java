package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows that are longer or shorter than their header. */
class RowsTest {

    @Test
    void aRowWithMoreThanTheHeaderIsAnErrorAsItsCellsMayHaveMoved() {
        // As "99,7" does where nobody put it in quotes.
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,task,target\nA,T1,99,7\nA,T2,99\n")
                .read();
        assertThat(read.foundInDetail()).containsExactly("assignments.csv:2 ROW_TOO_LONG [4, 3]");
        assertThat(read.assignment().task().id()).isEqualTo("T2");
        assertThat(read.reading().faultyRows().size()).isEqualTo(1);
    }

    @Test
    void blanksBeyondTheHeaderAreNoMatter() {
        assertThat(new GivenTables()
                        .assignments("unit,task\nA,T1,,\nA,T2, \n")
                        .read()
                        .found())
                .isEmpty();
    }

    @Test
    void aRowWithLessThanTheHeaderIsReadWithAWarning() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,task,target,owner\nA,T1,99\n")
                .read();
        assertThat(read.foundInDetail()).containsExactly("assignments.csv:2 ROW_TOO_SHORT [3, 4]");
        assertThat(read.assignment().target()).isPresent();
    }

    @Test
    void aRowThatLacksWhatIsRequiredIsAnError() {
        assertThat(new GivenTables().assignments("unit,task\nA\n").read().found())
                .containsExactly("assignments.csv:2 ROW_TOO_SHORT", "assignments.csv:2:2 BLANK_CELL");
    }
}
