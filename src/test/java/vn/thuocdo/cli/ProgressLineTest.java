package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    @Test
    void aLineThatWasWipedAwayIsNotWrittenAgain() {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        ProgressLine line = new ProgressLine(new PrintStream(terminal, true, StandardCharsets.UTF_8), "Reading", 1_000);

        line.accept("Reading 50%");
        line.close();
        line.accept("Reading 100%");

        assertThat(terminal.toString(StandardCharsets.UTF_8))
                .startsWith("\rReading 50%")
                .endsWith(" \r");
    }

    /** The work may end in the moment in which the bar appears: nothing may be left before the title of the report. */
    @RepeatedTest(30)
    void aLineThatIsStoppedAsItBeginsLeavesNothing() {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        ProgressLine line = new ProgressLine(new PrintStream(terminal, true, StandardCharsets.UTF_8), "Reading", 1_000);

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> line.follow(new AtomicLong())).isInstanceOf(InterruptedException.class);

        assertThat(terminal.toString(StandardCharsets.UTF_8)).matches("|(?s).* \\r");
    }
}
