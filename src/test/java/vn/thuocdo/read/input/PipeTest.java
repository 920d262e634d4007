package vn.thuocdo.read.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.CodedFailure;

/** A named pipe is waited for, and read like a file once somebody writes into it. */
class PipeTest {

    @TempDir
    Path folder;

    private Path pipe;

    @BeforeEach
    void makePipe() throws IOException, InterruptedException {
        pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
    }

    @Test
    void aPipeThatNobodyWritesIntoIsGivenUp() {
        assertThatThrownBy(() -> Pipe.open(pipe, Duration.ofMillis(1)))
                .isInstanceOfSatisfying(
                        CodedFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo(Code.UNFIT_STREAM));
    }

    @Test
    void aWriterThatComesIsReadToItsEnd() throws Exception {
        Thread writer = new Thread(() -> {
            try (OutputStream out = Files.newOutputStream(pipe)) {
                out.write("unit,task\n".getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        writer.start();

        try (InputStream in = Pipe.open(pipe, Duration.ofMinutes(1))) {
            assertThat(in).asString(StandardCharsets.UTF_8).isEqualTo("unit,task\n");
        }
        writer.join();
    }
}
