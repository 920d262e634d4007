package vn.thuocdo.transcript;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Tool;

/** Whole runs, byte for byte: each folder of {@code golden} is one. */
final class GoldenTest {

    private static final Path CASES = Tool.CHECKOUT.resolve("src/test/resources/golden");

    @TempDir
    private Path emptyFolder;

    @TestFactory
    List<DynamicTest> everyRunPrintsWhatItsCaseSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (TranscriptCase golden : TranscriptCase.in(CASES)) {
            tests.add(DynamicTest.dynamicTest(
                    golden.name() + ": " + golden.reason(), golden.folder().toUri(), () -> golden.play(emptyFolder)));
        }
        return tests;
    }
}
