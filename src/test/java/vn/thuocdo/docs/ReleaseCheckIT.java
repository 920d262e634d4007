package vn.thuocdo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Shell;
import vn.thuocdo.testing.Tool;

/** What a release lacks is said before anything is made, and the manual shows what to add. */
final class ReleaseCheckIT {

    @TempDir
    private Path checkout;

    private String pom;

    @BeforeEach
    void copyWhatItLooksAt() throws Exception {
        pom = Files.readString(Tool.CHECKOUT.resolve("pom.xml"));
        Files.createDirectory(checkout.resolve("scripts"));
        Files.copy(Tool.CHECKOUT.resolve("scripts/release"), checkout.resolve("scripts/release"));
    }

    @Test
    void everyMissingPartIsNamedAndNothingIsMade() throws Exception {
        Shell.Run run = check(pom, "v0");

        assertThat(run.status()).isEqualTo(1);
        assertThat(manual()).contains(run.err().strip());
        assertThat(checkout.resolve("target")).doesNotExist();
    }

    @Test
    void withTheLinesOfTheManualAndTheTagNothingIsMissing() throws Exception {
        Shell.Run run = check(pom.replace("  </licenses>\n", "  </licenses>\n" + lines()), "v0.1.0");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void linesThatSayNothingAreMissing() throws Exception {
        String blank = lines().replace("…", "").replace("scm:git:", "");

        Shell.Run run = check(pom.replace("  </licenses>\n", "  </licenses>\n" + blank), "v0.1.0");

        assertThat(run.err().lines())
                .extracting(line -> line.replaceAll(".*(<\\w+>) in pom.*", "$1"))
                .containsExactly("<url>", "<developers>", "<scm>");
    }

    private Shell.Run check(String of, String tag) throws Exception {
        Files.writeString(checkout.resolve("pom.xml"), of);
        return Shell.in(checkout)
                .with("PATH", "/usr/bin:/bin")
                .with("GIT_CONFIG_GLOBAL", "/dev/null")
                .run("git init -q . && git add . && git -c user.name=a -c user.email=a@b commit -qm a && git tag " + tag
                        + " && sh scripts/release --check");
    }

    private static String lines() throws IOException {
        String manual = manual();
        int from = manual.indexOf("```xml\n") + "```xml\n".length();
        return manual.substring(from, manual.indexOf("```", from));
    }

    private static String manual() throws IOException {
        return Files.readString(Tool.CHECKOUT.resolve("src/docs/library.md"));
    }
}
