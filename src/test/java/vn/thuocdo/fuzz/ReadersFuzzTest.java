package vn.thuocdo.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Arrays;

/** All readers at once, for a short search: starting the fuzzer for each of them would take longer than that. */
final class ReadersFuzzTest {

    /** @param data a byte for the reader, then what it is given */
    @FuzzTest
    void noReaderThrows(byte[] data) throws IOException {
        if (data.length == 0) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(data, 1, data.length);
        switch (data[0]) {
            case 'T' -> new TablesFuzzTest().bytesAreATableOrADiagnostic(rest);
            case 'C' -> new CellTextsFuzzTest().textsAreReadOrRefused(rest);
            case 'P' -> new ProjectFilesFuzzTest().bytesAreSettingsOrDiagnostics(rest);
            default -> new CommandsFuzzTest().noInputIsABug(rest);
        }
    }
}
