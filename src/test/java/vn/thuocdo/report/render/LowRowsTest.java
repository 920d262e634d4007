package vn.thuocdo.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The columns of a table of items share the page by what they hold. */
final class LowRowsTest {

    private static final List<Integer> LEAST = List.of(1000, 1000, 1000);
    private static final List<Integer> EQUAL = List.of(3000, 3000, 3000);

    @Test
    void aColumnThatIsAlmostEmptyGivesItsRoomToAFullOne() {
        List<Integer> widths = widths(Collections.nCopies(20, new int[] {9000, 800, 0}));

        assertThat(widths).isEqualTo(List.of(7000, 1000, 1000));
    }

    @Test
    void columnsThatAreEquallyFullAreEquallyWide() {
        assertThat(widths(Collections.nCopies(20, new int[] {6000, 6000, 6000})))
                .isEqualTo(EQUAL);
    }

    @Test
    void noRoomIsLostAndNoneIsInvented() {
        List<Integer> widths = widths(List.of(new int[] {9000, 100, 4000}, new int[] {100, 7000, 100}));

        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(9000);
        assertThat(widths).allMatch(width -> width >= 1000);
    }

    private static List<Integer> widths(List<int[]> texts) {
        return new LowRows(texts, LEAST, 190).widths(EQUAL);
    }
}
