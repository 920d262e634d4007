package vn.thuocdo.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.testing.Tool;

/** Each folder of {@code codes} shows what brings its code about, where it points to, and the very line printed. */
final class CodeFixtureTest {

    private static final Path CASES = Tool.CHECKOUT.resolve("src/test/resources/codes");

    @TempDir
    private Path emptyFolder;

    /** A code that no input can bring about is dead, and one without a case could be. */
    @Test
    void everyCodeHasACaseAndEveryCaseACode() throws IOException {
        assertThat(TranscriptCase.in(CASES).stream().map(TranscriptCase::name))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Code.values()).map(Code::id).toList());
    }

    @TestFactory
    List<DynamicTest> everyCaseBringsItsCodeAbout() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (TranscriptCase fixture : TranscriptCase.in(CASES)) {
            tests.add(DynamicTest.dynamicTest(
                    fixture.name() + ": " + fixture.reason(), fixture.folder().toUri(), () -> {
                        fixture.play(emptyFolder);
                        assertPrints(fixture);
                    }));
        }
        return tests;
    }

    private static void assertPrints(TranscriptCase fixture) throws IOException {
        Code code = Code.of(fixture.name()).orElseThrow();
        String printed = fixture.expectedOut() + fixture.expectedErr();
        assertThat(printed).contains(": " + code.severity().word() + " " + code.id() + ": ");
    }
}
