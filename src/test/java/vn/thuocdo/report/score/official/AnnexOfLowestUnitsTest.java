package vn.thuocdo.report.score.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.report.Written;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** An annex that would fill a book lists what the lowest units did not meet, and says where the rest is. */
class AnnexOfLowestUnitsTest {

    private static final int UNITS = 6;
    private static final int ITEMS = 100;

    @TempDir
    Path folder;

    /** Unit 1 met none of its items, unit 2 met 15 of them, and so on. */
    @BeforeEach
    void unitsThatMetMoreAndMore() {
        List<String> rows = new ArrayList<>(List.of("unit,task,status"));
        for (int unit = 1; unit <= UNITS; unit++) {
            for (int item = 1; item <= ITEMS; item++) {
                String status = item <= 15 * (unit - 1) ? "done" : "not done";
                rows.add("Unit " + unit + ",Item " + unit + "-" + item + "," + status);
            }
        }
        Project.in(folder).file("a.csv", rows.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.docx", "r.odt"})
    void itListsWholeUnitsFromTheLowestUp(String file) {
        String said = written(file);

        assertThat(said)
                .contains("ITEMS NOT COMPLETED BY THE 2 UNITS WITH THE LOWEST RATES")
                .contains("Annex II lists those of the 2 units with the lowest rates.")
                .contains("Item 1-1", "Item 1-100", "Item 2-16", "Item 2-100")
                .doesNotContain("Item 3-100", "Item 6-100");
        assertThat(said.indexOf("Item 1-1")).isLessThan(said.indexOf("Item 2-16"));
    }

    /** 100 + 85 are listed, and 70 + 55 + 40 + 25 are not. */
    @Test
    void itCountsTheRest() {
        assertThat(ITEMS + 85).isLessThanOrEqualTo(Room.MOST_ON_PAPER);
        assertThat(written("r.docx")).contains("190 items of other units are not listed here.");
    }

    @Test
    void everythingIsThereForWhoAsks() {
        assertThat(written("r.docx", "-v"))
                .contains("ITEMS NOT COMPLETED", "The list is in Annex II.", "Item 6-100")
                .doesNotContain("LOWEST", "of other units");
    }

    /** Units 2 and 3 are equal, and there is no room for both of them. */
    @ParameterizedTest
    @ValueSource(strings = {"r.docx", "r.odt"})
    void itDoesNotPartUnitsOfOneRate(String file) {
        units(10, 30, 30, 90);

        assertThat(written(file))
                .contains("ITEMS NOT COMPLETED BY THE 1 UNIT WITH THE LOWEST RATE", "Item 1-11")
                .contains("150 items of other units are not listed here.")
                .doesNotContain("Item 2-100", "Item 3-100");
    }

    @Test
    void ofEqualsThatAreTooManyTheLetterSaysWhereTheListIs() {
        units(0, 0, 0, 50);

        assertThat(written("r.docx"))
                .contains("350 items are not completed: all reported. "
                        + "The list is in the page and the workbook of this report.")
                .doesNotContain("Annex II", "ITEMS NOT COMPLETED", "0 lowest");
    }

    @Test
    void theLowestUnitComesFirstAlsoWhereAllAreListed() {
        units(90, 50);

        String said = written("r.docx");

        assertThat(said).contains("The list is in Annex II.");
        assertThat(said.indexOf("Item 2-51")).isLessThan(said.indexOf("Item 1-91"));
    }

    /** Units of which each did some of {@link #ITEMS}. */
    private void units(int... done) {
        List<String> rows = new ArrayList<>(List.of("unit,task,status"));
        for (int unit = 1; unit <= done.length; unit++) {
            for (int item = 1; item <= ITEMS; item++) {
                rows.add("Unit " + unit + ",Item " + unit + "-" + item + ","
                        + (item <= done[unit - 1] ? "done" : "not done"));
            }
        }
        Project.in(folder).file("a.csv", rows.toArray(String[]::new));
    }

    private String written(String file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("score", "a.csv", "--lang", "en", "-q", "-o", file));
        arguments.remove(more.length == 0 ? "" : "-q");
        arguments.addAll(List.of(more));
        Tool.in(folder).run(arguments.toArray(String[]::new));
        return Written.words(folder.resolve(file)).replaceAll("\\s+", " ");
    }
}
