package vn.thuocdo.report.score.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Project;

/** Links within the page whose ids are such that a link could be misread. */
final class PageAnchorsTest {

    @TempDir
    private Path folder;

    private Document page(String... rows) {
        return Jsoup.parse(Project.in(folder)
                .file("job.csv", "unit,task,status", String.join("\n", rows))
                .run("score", "job.csv", "-f", "html", "--lang", "en")
                .out());
    }

    private static List<String> links(Document page) {
        return page.select("#ranking-table tbody a").eachAttr("href");
    }

    @Test
    void aUnitThatIsCalledLikeASectionOfThePageHasAnAnchorOfItsOwn() {
        assertThat(links(page("ranking,T1,done", "Units,T1,done"))).containsExactly("#ranking~2", "#Units");
    }

    @Test
    void idsThatDifferOnlyInSignsHaveDifferentAnchors() {
        assertThat(links(page("A B,T1,done", "A&B,T1,done"))).containsExactlyInAnyOrder("#A_B", "#A_B~2");
    }

    @Test
    void lettersOfVietnameseStay() {
        assertThat(links(page("Sở Y tế,T1,done"))).containsExactly("#Sở_Y_tế");
    }

    @Test
    void noTwoElementsShareAnId() {
        List<String> ids = page("a,b,done", "a/b,c,done", "a,c d,", "a,c&d,")
                .select("[id]")
                .eachAttr("id");

        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }
}
