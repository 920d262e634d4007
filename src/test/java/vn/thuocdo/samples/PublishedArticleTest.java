package vn.thuocdo.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import vn.thuocdo.testing.Tool;

/** The article that ships, its draft, and what an editor made of it. */
final class PublishedArticleTest {

    private static final String FOLDER = "samples/published-article/";

    @Test
    void theDraftIsWhatIsDraftedFromTheArticle() throws IOException {
        assertThat(Tool.inCheckout()
                        .run("reconcile", "--from", FOLDER + "article.txt", "--lang", "vi")
                        .out())
                .isEqualTo(Files.readString(Tool.CHECKOUT.resolve(FOLDER + "draft.yaml")));
    }

    @Test
    void aDraftIsComparedAsItIs() {
        assertThat(Tool.inCheckout()
                        .run("reconcile", FOLDER + "draft.yaml", "--lang", "en")
                        .out())
                .contains("36; 8 + 12 + 14 + 2 = 36", "87%; 26 / 30 = 86.66…%, rounded");
    }

    @Test
    void noMarkIsLeftInWhatTheEditorMadeOfIt() throws IOException {
        assertThat(Files.readString(Tool.CHECKOUT.resolve(FOLDER + "published.yaml")))
                .doesNotContain("# decide:");
    }
}
