package vn.thuocdo.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Project;

/** The order in which a page compares units. */
final class MoversTest {

    @TempDir
    private Path folder;

    @Test
    void theUnitsThatChangedMostComeFirstWhateverTheWay() {
        Document page = Jsoup.parse(Project.in(folder)
                .file(
                        "before.csv",
                        "unit,task,status",
                        "Gone,T1,done",
                        "Same,T1,done",
                        "Up,T1,",
                        "Up,T2,done",
                        "Down,T1,done")
                .file(
                        "after.csv",
                        "unit,task,status",
                        "New,T1,done",
                        "Same,T1,done",
                        "Up,T1,done",
                        "Up,T2,done",
                        "Down,T1,")
                .run("compare", "before.csv", "after.csv", "-f", "html", "--lang", "en")
                .out());

        Element first = page.selectFirst("main table");
        List<String> units = first.select("tbody th").eachText();

        assertThat(page.selectFirst("main h2").text()).isEqualTo("Rates of the units");
        assertThat(units)
                .startsWith("Down", "Up", "Same")
                .containsExactlyInAnyOrder("Down", "Up", "Same", "New", "Gone");
        assertThat(first.select("tbody tr").first().text()).contains("90% and above", "below 50%");
    }
}
