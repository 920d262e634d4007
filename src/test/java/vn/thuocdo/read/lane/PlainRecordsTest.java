package vn.thuocdo.read.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.read.cell.Cell;

class PlainRecordsTest {

    @Test
    void cutsRecordsAndCountsTheirLines() throws IOException {
        assertThat(all("a;b\r\n\n\"x;\"\"1\"\"\n2\"; đ \n;"))
                .containsExactly("1 [a, b]", "1 []", "2 [x;\"1\"\n2, đ]", "1 [, ]", "END");
    }

    @Test
    void keepsTheTextsOfARecordAsTheyAreWritten() throws IOException {
        try (PlainRecords records = of(" a ;\" \"\"b\"\"\n\";c\"\"d\n".getBytes(StandardCharsets.UTF_8))) {
            records.next();
            assertThat(records.texts()).containsExactly(" a ", " \"b\"\n", "c\"\"d");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;\"b\" c\n", "a;\"b\n", "a\rb\n", "a;\uFFFE\n"})
    void stopsBeforeWhatIsNotPlain(String odd) throws IOException {
        assertThat(all(odd)).containsExactly("NOT_PLAIN");
        assertThat(all("a;b\n".repeat(50_000) + odd)).endsWith("NOT_PLAIN");
    }

    @Test
    void givesNoRecordThatStandsShortlyBeforeABadByte() throws IOException {
        byte[] bytes = "a;b\n".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xC3;

        List<String> given = all(bytes);

        assertThat(given).endsWith("NOT_PLAIN");
        // A reader of letters may lose what it has read ahead: up to 32 KiB.
        assertThat(given).hasSizeBetween(10_000, 50_000 - 32_768 / 4);
    }

    @Test
    void theSameTextInAColumnIsTheSameCell() throws IOException {
        List<Cell> cells = new ArrayList<>();
        try (PlainRecords records = of("đạt;1\nđạt;2\n".getBytes(StandardCharsets.UTF_8))) {
            while (records.next() == PlainRecords.Next.RECORD) {
                cells.add(records.cells().get(0));
            }
        }
        assertThat(cells.get(1)).isSameAs(cells.get(0));
    }

    @Test
    void moreTextsThanAreKeptAreReadAllTheSame() throws IOException {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int row = 0; row < 20_000; row++) {
            String cell = "x" + row * 31 % 9_973;
            text.append(cell).append('\n');
            expected.add("1 [" + cell + "]");
        }
        expected.add("END");
        assertThat(all(text.toString())).isEqualTo(expected);
    }

    private static List<String> all(String text) throws IOException {
        return all(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> all(byte[] bytes) throws IOException {
        List<String> all = new ArrayList<>();
        try (PlainRecords records = of(bytes)) {
            PlainRecords.Next next = records.next();
            while (next == PlainRecords.Next.RECORD) {
                all.add(records.lines() + " "
                        + records.cells().stream().map(Cell::text).toList());
                next = records.next();
            }
            all.add(next.toString());
        }
        return all;
    }

    /** Given a few bytes at a time, as a pipe may. */
    private static PlainRecords of(byte[] bytes) {
        InputStream few = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int from, int length) {
                return super.read(buffer, from, Math.min(length, 7));
            }
        };
        return new PlainRecords(few, ';');
    }
}
