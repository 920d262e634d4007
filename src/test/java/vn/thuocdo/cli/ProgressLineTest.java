package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
}
