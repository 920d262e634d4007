package vn.thuocdo.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows are written as the library for the format writes them, only sooner. */
class CsvRowsTest {

    private static final String LETTERS = "aZ09 #!\"',;-+=./%\t\r\n\u0000ệĐ\u00a0\uFEFF😀";

    @Test
    void everyRowIsWhatTheFormatMakesOfIt() throws IOException {
        Random random = new Random(4180);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        StringBuilder expected = new StringBuilder();
        CsvRows rows = new CsvRows(written);
        CSVPrinter printer = new CSVPrinter(expected, CSVFormat.RFC4180);
        for (int row = 0; row < 20_000; row++) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (int cell = random.nextInt(4); cell >= 0; cell--) {
                cells.add(cell(random));
            }
            rows.row(cells);
            printer.printRecord(cells);
        }
        rows.end();

        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
    }

    @Test
    void aBlankCellIsEmptyAndATextOfNothingIsQuotedWhereItComesFirst() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        CsvRows rows = new CsvRows(written);
        rows.row(Arrays.asList(null, "", 7, true, "Sở Y tế", "a, \"b\""));
        rows.row(Arrays.asList("", null));
        rows.end();

        assertThat(written.toString(StandardCharsets.UTF_8))
                .isEqualTo(",,7,true,Sở Y tế,\"a, \"\"b\"\"\"\r\n\"\",\r\n");
    }

    private static @Nullable Object cell(Random random) {
        if (random.nextInt(4) == 0) {
            return random.nextBoolean() ? null : random.nextInt(2000) - 1000;
        }
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int letter = random.nextInt(5); letter > 0; letter--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }
}
