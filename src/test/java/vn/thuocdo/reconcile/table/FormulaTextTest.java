package vn.thuocdo.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocdo.model.published.LineFormula;
import vn.thuocdo.model.published.LineFormula.Kind;

/** How a line that was taken for something is told. */
final class FormulaTextTest {

    private static final Lines COLUMNS = Drawn.columns("a", "b", "c", "d", "e", "f", "g")
            .row("Sở A", "1")
            .row("Cộng:TOTAL", "1")
            .down();

    @Test
    void upToFivePartsOfASumAreNamed() {
        assertThat(text(Kind.SUM, 0, 1)).isEqualTo("\"a\" + \"b\"");
        assertThat(text(Kind.SUM, 1, 2, 3, 4, 5)).isEqualTo("\"b\" + \"c\" + \"d\" + \"e\" + \"f\"");
    }

    @Test
    void ofMorePartsTheFirstTwoAndTheLastAreNamedAndAllAreCounted() {
        assertThat(text(Kind.SUM, 1, 2, 3, 4, 5, 6)).isEqualTo("\"b\" + \"c\" + … + \"g\" (6)");
    }

    @Test
    void aShareAndADifferenceNameBothTheirLines() {
        assertThat(text(Kind.SHARE, 2, 0)).isEqualTo("\"c\" / \"a\"");
        assertThat(text(Kind.DIFFERENCE, 1, 0)).isEqualTo("\"b\" − \"a\"");
    }

    @Test
    void aShareOfItsOwnTotalNamesTheRowOfTheTotal() {
        assertThat(text(Kind.SHARE_OF_TOTAL, 2, 1)).isEqualTo("\"c\" / \"c\" · \"Cộng\"");
    }

    private static String text(Kind kind, Integer... operands) {
        return FormulaText.of(new FoundFormula(COLUMNS, 0, new LineFormula(kind, List.of(operands)), Evidence.NONE));
    }
}
