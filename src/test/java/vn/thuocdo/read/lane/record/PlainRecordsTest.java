package vn.thuocdo.read.lane.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.PlainDecimal;
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

    @ParameterizedTest(name = "at {0} of 200,000 bytes")
    @ValueSource(ints = {2, 40_002, 65_534, 65_538, 98_302, 98_306, 131_070, 131_074, 140_002, 163_842, 199_998})
    void givesNoRecordThatStandsShortlyBeforeABadByte(int bad) throws IOException {
        byte[] bytes = "a;b\n".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        bytes[bad] = (byte) 0xC3;

        List<String> given = all(bytes);

        assertThat(given).endsWith("NOT_PLAIN");
        // A reader of letters may lose what it has read ahead: up to 32 KiB.
        int records = given.size() - 1;
        assertThat(records).isBetween(Math.max(bad - 160_000, 0) / 4, Math.max(bad - 32_768, 0) / 4);
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

    @ParameterizedTest(name = "of two columns, asked for from the records {0} and {1}")
    @CsvSource({"0, 0", "1, 30000", "30000, 1", "30000, 70000", "59999, 60001"})
    void equalTextsHaveEqualNumbersInWhicheverBatchTheyStand(int first, int second) throws IOException {
        Map<Integer, String> texts = new HashMap<>();
        int asked = 0;
        try (PlainRecords records = of(repeating(100_000).getBytes(StandardCharsets.UTF_8))) {
            for (int record = 0; records.next() == PlainRecords.Next.RECORD; record++) {
                for (int column = 0; column < 2; column++) {
                    if (record >= (column == 0 ? first : second) && record % 7 != 3) {
                        int number = 2 * number(records, column) + column;
                        String text = records.text(column);
                        assertThat(texts.computeIfAbsent(number, some -> text)).isEqualTo(text);
                        asked++;
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(60_000);
        assertThat(texts).hasSize(97 + 89);
    }

    @Test
    void aTextThatIsNotThereHasNoNumber() throws IOException {
        try (PlainRecords records = of("a\nb;c\n\"d\"\"\";e\n".getBytes(StandardCharsets.UTF_8))) {
            records.next();
            assertThat(number(records, 0)).isZero();
            assertThat(number(records, 1)).isNegative();
            records.next();
            assertThat(number(records, 1)).isZero();
            records.next();
            assertThat(number(records, 0))
                    .as("a text with a mark that is written twice")
                    .isNegative();
        }
    }

    @ParameterizedTest(name = "asked for from the records {0} and {1}")
    @CsvSource({"0, 0", "1, 30000", "30000, 1", "59999, 60001"})
    void numbersAndTextsTogetherAreThoseOfTheRecordInWhicheverBatchItStands(int first, int second) throws IOException {
        int[] both = {0, 1};
        int[] asked = new int[2];
        Map<Integer, List<String>> texts = new HashMap<>();
        try (PlainRecords records = of(repeating(100_000).getBytes(StandardCharsets.UTF_8))) {
            for (int record = 0; records.next() == PlainRecords.Next.RECORD; record++) {
                if (record >= first) {
                    List<String> own = List.of(records.text(0), records.text(1));
                    assertThat(texts.computeIfAbsent((int) records.numbers(both).get(), some -> own))
                            .isEqualTo(own);
                    asked[0]++;
                }
                if (record >= second) {
                    assertThat(records.decimals(1).get()).isEqualTo(PlainDecimal.of(record % 89, 0));
                    assertThat(records.decimals(0).get()).isEqualTo(InPlace.NONE);
                    assertThat(records.days(1).get()).isEqualTo(InPlace.NO_DAY);
                    asked[1]++;
                }
            }
        }
        assertThat(asked).containsExactly(100_000 - first, 100_000 - second);
        assertThat(texts).hasSize(97 * 89);
    }

    @Test
    void textsTogetherHaveNoNumberWhereOneOfThemHasNone() throws IOException {
        int[] both = {0, 1};
        try (PlainRecords records = of("a\nb;c\n".getBytes(StandardCharsets.UTF_8))) {
            records.next();
            assertThat((int) records.numbers(both).get()).isNegative();
            assertThat(records.decimals(1).get()).isEqualTo(InPlace.NONE);
            assertThat(records.days(1).get()).isEqualTo(InPlace.NO_DAY);
            records.next();
            assertThat((int) records.numbers(both).get()).isZero();
        }
    }

    /** Of two columns, one of which repeats 97 texts and the other 89. */
    private static String repeating(int records) {
        StringBuilder text = new StringBuilder();
        for (int record = 0; record < records; record++) {
            text.append("đơn vị ")
                    .append(record % 97)
                    .append(';')
                    .append(record % 89)
                    .append('\n');
        }
        return text.toString();
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

    @ParameterizedTest(name = "after pieces of {0} bytes")
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 61, 1_000, 65_536})
    void givesTheSameRecordsWhereverABatchEnds(int piece) throws IOException {
        // The length of a line is prime to those of the pieces, so that batches end at each of its bytes.
        String lines = "Sở Y tế;\"a;\"\"b\"\"\r\nđủ\";1\r\n;\"\";2.50\n\nx\n".repeat(2_800);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 2_800; i++) {
            expected.addAll(List.of("2 [Sở Y tế, a;\"b\"\r\nđủ, 1]", "1 [, , 2.50]", "1 []", "1 [x]"));
        }
        expected.add("END");
        assertThat(all(new PlainRecords(inPieces(lines.getBytes(StandardCharsets.UTF_8), piece), ';')))
                .isEqualTo(expected);
    }

    @Test
    void givesTheRecordsWellBeforeBytesThatCannotBeRead() throws IOException {
        byte[] bytes = "a;b\n".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(bytes), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        });
        List<String> given = new ArrayList<>();
        try (PlainRecords records = new PlainRecords(broken, ';')) {
            assertThatIOException().isThrownBy(() -> {
                while (records.next() == PlainRecords.Next.RECORD) {
                    given.add(records.text(1));
                }
            });
        }
        // Those are kept back beyond which not enough could be looked at.
        assertThat(given).hasSizeBetween(20_000, 30_000).containsOnly("b");
    }

    @Test
    void canBeLeftAtAnyRecord() throws IOException {
        byte[] bytes = "a;b\n".repeat(60_000).getBytes(StandardCharsets.UTF_8);
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int from, int length) {
                assertThat(closed[0]).as("closed while it is read").isFalse();
                return super.read(buffer, from, length);
            }

            @Override
            public synchronized void close() {
                closed[0] = true;
            }
        };
        try (PlainRecords records = new PlainRecords(in, ';')) {
            assertThat(records.next()).isEqualTo(PlainRecords.Next.RECORD);
        }
        assertThat(closed[0]).isTrue();
    }

    private static int number(PlainRecords records, int field) {
        return (int) records.numbers(field).get();
    }

    private static List<String> all(String text) throws IOException {
        return all(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> all(byte[] bytes) throws IOException {
        return all(of(bytes));
    }

    private static List<String> all(PlainRecords some) throws IOException {
        List<String> all = new ArrayList<>();
        try (PlainRecords records = some) {
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
        return new PlainRecords(inPieces(bytes, 7), ';');
    }

    private static InputStream inPieces(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int from, int length) {
                return super.read(buffer, from, Math.min(length, most));
            }
        };
    }
}
