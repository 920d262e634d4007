package vn.thuocdo.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocdo.report.render.LowRows.Text;

/** The columns of a table share the page by what they hold. */
final class LowRowsTest {

    private static final int MARGINS = 190;
    private static final int WORD = 500;
    private static final int BLANK = 50;

    private static final List<Integer> LEAST = List.of(1000, 1000, 1000);
    private static final List<Integer> EQUAL = List.of(3000, 3000, 3000);

    @Test
    void aColumnThatIsAlmostEmptyGivesItsRoomToAFullOne() {
        int halfOfIt = 9 * WORD + 8 * BLANK;
        List<Integer> widths = widths(Collections.nCopies(20, row(18, 1, 0)));

        assertThat(widths.get(0) - MARGINS).isGreaterThanOrEqualTo(halfOfIt);
    }

    @Test
    void columnsThatAreEquallyFullAreEquallyWide() {
        assertThat(widths(Collections.nCopies(20, row(12, 12, 12)))).isEqualTo(EQUAL);
    }

    /** A column a hair too narrow gave nearly every row of an annex a second line. */
    @Test
    void aColumnThatLacksALittleForOneLineGetsIt() {
        int line = 6 * WORD + 5 * BLANK;
        List<Integer> widths = widths(Collections.nCopies(20, row(6, 6, 1)));

        assertThat(widths.subList(0, 2)).allMatch(width -> width - MARGINS >= line);
    }

    /** A few long texts were squeezed into ten lines beside a column that was nearly empty. */
    @Test
    void aFewLongTextsArePreferredToManyFreeLines() {
        List<List<Text>> rows = new ArrayList<>(Collections.nCopies(20, row(9, 1, 0)));
        rows.add(row(1, 1, 24));

        assertThat(widths(rows).get(2)).isGreaterThan(1500);
    }

    @Test
    void noRoomIsLostAndNoneIsInvented() {
        List<Integer> widths = widths(List.of(row(18, 1, 8), row(1, 14, 1)));

        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(9000);
        assertThat(widths).allMatch(width -> width >= 1000);
    }

    /** @param words of each column */
    private static List<Text> row(int... words) {
        return Arrays.stream(words)
                .mapToObj(count -> {
                    int[] all = new int[count];
                    Arrays.fill(all, WORD);
                    return new Text(all, BLANK);
                })
                .toList();
    }

    private static List<Integer> widths(List<List<Text>> rows) {
        return new LowRows(rows, LEAST, MARGINS).widths(EQUAL);
    }
}
