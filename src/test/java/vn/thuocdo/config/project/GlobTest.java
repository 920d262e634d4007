package vn.thuocdo.config.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.growth.CountedText;

final class GlobTest {

    private static final List<String> PATHS = List.of(
            "a.csv",
            "b.xlsx",
            "a.b.csv",
            "q1/a.csv",
            "q1/x/a.csv",
            "q1/x/b.xlsx",
            "[a].csv",
            "a*.csv",
            "{a}.csv",
            "-.csv",
            "1.csv",
            "9.csv",
            "ế.csv",
            ".csv",
            "a,b.csv",
            "q1");

    /** The patterns of Java's own matcher, which tries one way after the other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "*.csv",
                "**.csv",
                "**/*.csv",
                "?.csv",
                "q?/*.csv",
                "q1/**",
                "{a,b}.{csv,xlsx}",
                "{a,q1/a}.csv",
                "[ab].csv",
                "[!ab].csv",
                "[a-z1-9].csv",
                "[!0-9].csv",
                "[-a].csv",
                "\\[a\\].csv",
                "a\\*.csv",
                "{,a}.csv",
                "*a*.csv",
                "**a**",
                "{*,**/*}.xlsx",
                "*{.csv,}",
                "a\\,b.csv"
            })
    void matchesWhatJavaDoes(String pattern) {
        var java = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        Glob glob = Glob.of(pattern).orElseThrow();
        for (String path : PATHS) {
            assertThat(glob.matches(path)).as("%s of %s", path, pattern).isEqualTo(java.matches(Path.of(path)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a", "[", "{a", "{a,b", "a\\", "{a{b}}", "[z-a]", "[a/b]", "{"})
    void whatHasNoEndIsNoPattern(String pattern) {
        assertThat(Glob.of(pattern)).isEmpty();
    }

    /** Each character of a path is looked at once, however many stars there are. */
    @ParameterizedTest
    @ValueSource(strings = {"a*", "**", "{a,aa}", "*{a*,*a}", "[!b]*"})
    void manyStarsAreNoTrap(String piece) {
        Glob glob = Glob.of(piece.repeat(40) + "b").orElseThrow();
        CountedText path = CountedText.of("a".repeat(250));
        assertThat(glob.matches(path)).isFalse();
        assertThat(path.looks()).isLessThanOrEqualTo(250);
    }

    @Test
    void aLongPatternMatchesAtItsEnd() {
        assertThat(Glob.of("a*".repeat(100) + "b").orElseThrow().matches("a".repeat(200) + "b"))
                .isTrue();
    }
}
