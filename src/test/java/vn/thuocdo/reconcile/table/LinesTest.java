package vn.thuocdo.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocdo.model.published.LineFormula;
import vn.thuocdo.model.published.LineFormula.Kind;
import vn.thuocdo.model.published.Measure;

/** What lines of a table hold, and which of their cells a formula takes. */
final class LinesTest {

    @Test
    void aLineCountsWhatMoreThanHalfOfItsFiguresCount() {
        Lines columns = Drawn.columns("half", "most", "none")
                .row("1", "1", "1%", "")
                .row("2", "2%", "2", "")
                .row("3", "", "3%", "?")
                .down();

        assertThat(columns.counts(0, Measure.COUNT)).as("one of two").isFalse();
        assertThat(columns.counts(1, Measure.PERCENT)).as("two of three").isTrue();
        assertThat(columns.counts(2, Measure.COUNT)).as("no figure").isFalse();
    }

    @Test
    void onlyLinesWithoutSharesChangesAndAveragesMayAddUp() {
        Lines columns = Drawn.columns("a", "b:SHARE", "c:CHANGE", "d:AVERAGE", "e", "f")
                .row("1", "1", "1", "1", "1", "1%", "1")
                .down();

        assertThat(columns.counts()).containsExactly(0, 5);
        assertThat(columns.levels()).as("all but changes").containsExactly(0, 1, 3, 4, 5);
    }

    @Test
    void aLineHasFiguresWhereAnyCellHoldsOne() {
        Lines rows = Drawn.columns("a", "b")
                .row("heading")
                .row("unread", "?", "?")
                .row("half", "", "0")
                .across();

        assertThat(rows.hasFigures(0)).isFalse();
        assertThat(rows.hasFigures(1)).isFalse();
        assertThat(rows.hasFigures(2)).isTrue();
    }

    @Test
    void partsOfASumMayBeBlankAndTheLinesOfAShareMayNot() {
        assertThat(operands(Kind.SUM, "1", "", "3")).containsExactly("1", "3");
        assertThat(operands(Kind.SHARE, "1", "")).isEmpty();
        assertThat(operands(Kind.DIFFERENCE, "", "2")).isEmpty();
    }

    @Test
    void whatCouldNotBeReadLeavesNoSum() {
        assertThat(operands(Kind.SUM, "1", "?", "3")).isEmpty();
    }

    @Test
    void looseFiguresAndUnlikeOnesAreNotComputedWith() {
        assertThat(operands(Kind.SUM, "1", "~2")).isEmpty();
        assertThat(operands(Kind.SUM, "1", "2%")).isEmpty();
        assertThat(operands(Kind.SUM, "1%", "2%")).containsExactly("1%", "2%");
    }

    @Test
    void aShareOfItsTotalTakesItsOwnCellAndTheTotalOfItsColumn() {
        Lines columns = Drawn.columns("x", "done")
                .row("A", "70", "10")
                .row("B", "80", "20")
                .row("Cộng:TOTAL", "150", "30")
                .down();

        assertThat(operands(columns, new LineFormula(Kind.SHARE_OF_TOTAL, List.of(1, 2)), 0))
                .containsExactly("10", "30");
    }

    private static List<String> operands(Kind kind, String... figures) {
        Lines columns = Drawn.columns("a", "b", "c").row("1", figures).down();
        List<Integer> operands = figures.length == 2 ? List.of(0, 1) : List.of(0, 1, 2);
        return operands(columns, new LineFormula(kind, operands), 0);
    }

    private static List<String> operands(Lines lines, LineFormula formula, int place) {
        return Operands.of(lines, formula, place).stream()
                .map(cell -> cell.printed().orElseThrow().text())
                .toList();
    }
}
