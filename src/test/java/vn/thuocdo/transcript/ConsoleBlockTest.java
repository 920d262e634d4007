package vn.thuocdo.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The reader of documents must not take a wrong transcript for a right one. */
final class ConsoleBlockTest {

    @Test
    void commandsAndTheirOutputAreToldApart() {
        List<DocumentBlock> blocks = DocumentBlock.of("""
                text
                ```sh
                $ not this
                ```
                ```console
                $ one \\
                    more
                out

                $ two
                ```
                """.lines().toList());
        assertThat(blocks)
                .containsExactly(new ConsoleBlock(
                        5,
                        List.of(
                                new ConsoleBlock.Step("one more", List.of("out", "")),
                                new ConsoleBlock.Step("two", List.of()))));
    }

    @Test
    void aFenceWithANameIsAFileAndOneWithoutIsText() {
        List<DocumentBlock> blocks = DocumentBlock.of("""
                ```yaml
                language: vi
                ```
                ```csv city/tracker.csv
                unit,task
                A,T1
                ```
                """.lines().toList());
        assertThat(blocks).containsExactly(new FileBlock(4, "city/tracker.csv", "unit,task\nA,T1\n"));
    }

    @Test
    void anEllipsisStandsForAnyNumberOfLinesAndNothingElseDoes() {
        assertThat(step("a", "…", "c").isPrintedBy(List.of("a", "b", "b", "c"))).isTrue();
        assertThat(step("a", "…", "c").isPrintedBy(List.of("a", "c"))).isTrue();
        assertThat(step("a", "…").isPrintedBy(List.of("a"))).isTrue();
        assertThat(step("…", "c").isPrintedBy(List.of("c", "c"))).isTrue();

        assertThat(step("a", "…", "c").isPrintedBy(List.of("a", "b"))).isFalse();
        assertThat(step("a").isPrintedBy(List.of("a", "b"))).isFalse();
        assertThat(step("a", "b").isPrintedBy(List.of("a"))).isFalse();
        assertThat(step().isPrintedBy(List.of("a"))).isFalse();
    }

    private static ConsoleBlock.Step step(String... output) {
        return new ConsoleBlock.Step("command", List.of(output));
    }
}
