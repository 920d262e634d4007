package vn.thuocdo.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Limit;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.testing.Found;

/** The fast way gives the rows, the places and the findings of the ordinary way, whatever stands in the file. */
class PlainRowsTest {

    /** Larger than all that is looked at ahead. */
    private static final int LARGE = 400_000;

    private static final String SMALL = "unit,task,note\r\nSở Y tế,T1,\"một, hai\"\n\"A\",T2,\"x \"\"y\"\"\nz\"\n"
            + "\n  B ,\"\",\uFFFD\u00A0\nC,T4\n\"q\",\"r,s,\n1,2,3\",t\nD,T5,đủ";

    @Test
    void everyTableOfTheTestsAndSamples() throws IOException {
        int compared = 0;
        for (Path root : List.of(Path.of("src/test/resources"), Path.of("samples"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(PlainRowsTest::isTextTable).toList()) {
                    compared += compare(file.toString(), Files.readAllBytes(file)) ? 1 : 0;
                }
            }
        }
        assertThat(compared).as("tables that the fast way tries").isGreaterThan(100);
    }

    private static boolean isTextTable(Path file) {
        return Files.isRegularFile(file) && file.toString().matches(".*\\.(csv|tsv|txt)");
    }

    @Test
    void aSmallFileCutAtEveryByte() throws IOException {
        byte[] whole = SMALL.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= whole.length; length++) {
            compare("cut at " + length, Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {'"', '\r', '\n', ',', ' ', 0, 0x80, 0xBF, 0xC0, 0xC3, 0xE0, 0xED, 0xEF, 0xF4, 0xF5, 0xFF})
    void aSmallFileWithAnyByteInPlaceOfEachOrBeforeIt(int other) throws IOException {
        byte[] whole = SMALL.getBytes(StandardCharsets.UTF_8);
        for (int place = 0; place < whole.length; place++) {
            byte[] replaced = whole.clone();
            replaced[place] = (byte) other;
            compare("replaced at " + place, replaced);
            byte[] inserted = Arrays.copyOf(whole, whole.length + 1);
            System.arraycopy(whole, place, inserted, place + 1, whole.length - place);
            inserted[place] = (byte) other;
            compare("inserted at " + place, inserted);
        }
    }

    @Test
    void severalBytesAtRandom() throws IOException {
        long seed = 20_260_105;
        Random random = new Random(seed);
        byte[] likely = {'"', '\r', '\n', ',', (byte) 0xEF, (byte) 0xBF, (byte) 0xBE, (byte) 0xE1, 'a'};
        for (int round = 0; round < 3000; round++) {
            byte[] mutated = SMALL.getBytes(StandardCharsets.UTF_8);
            for (int change = 1 + random.nextInt(6); change > 0; change--) {
                mutated[random.nextInt(mutated.length)] = likely[random.nextInt(likely.length)];
            }
            compare("seed " + seed + ", round " + round, mutated);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00FF", "\r", "\"x\" y", "\"", "\uFFFE", "\"a\n1,2,3\nb\""})
    void aLargeFileWithSomethingOddAnywhere(String odd) throws IOException {
        // U+00FF stands for a byte that is no UTF-8.
        byte[] bytes = odd.equals("\u00FF") ? new byte[] {(byte) 0xFF} : odd.getBytes(StandardCharsets.UTF_8);
        for (int row = 0; row < 9_000; row += 599) {
            compare("odd in row " + row, large(row, bytes));
        }
    }

    private static byte[] large(int oddRow, byte[] odd) {
        StringBuilder before = new StringBuilder("unit,task,note\n");
        int row = 0;
        while (row < oddRow) {
            before.append(line(row++));
        }
        before.append("odd,row,");
        StringBuilder after = new StringBuilder("\n");
        while (before.length() + after.length() < LARGE) {
            after.append(line(row++));
        }
        byte[] start = before.toString().getBytes(StandardCharsets.UTF_8);
        byte[] rest = after.toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + odd.length + rest.length);
        System.arraycopy(odd, 0, all, start.length, odd.length);
        System.arraycopy(rest, 0, all, start.length + odd.length, rest.length);
        return all;
    }

    private static String line(int row) {
        return "Đơn vị " + row % 90 + ",T" + row + (row % 7 == 0 ? ",\"chữ, " + row + "\"\r\n" : ",đạt\n");
    }

    @Test
    void recordsOfManyFieldsOrLetters() throws IOException {
        String many = ",x".repeat(Limit.FIELDS.most());
        String header = "unit,task,note\n";
        compare("as many fields as there may be", bytes(header + many.substring(2) + "\nA,T1,b\n"));
        compare("one too many", bytes(header + "A,T1,a\n" + many + "\nA,T1,b\n"));
        compare("a long field", bytes(header + "A,T1," + "dài ".repeat(20_000) + "\nA,T1,b\n"));
        compare("a field without end", bytes(header + "A,T1,\"" + "dài\n".repeat(300_000) + "\nA,T1,b\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Compares both ways, once to the end and once to the third row; false where the fast way does not try. */
    private static boolean compare(String name, byte[] bytes) throws IOException {
        Optional<Decoding> decoding = Decoding.of(Input.bytes("t.csv", bytes), Optional.empty(), Findings.builder());
        if (decoding.isEmpty()) {
            return false;
        }
        Dialect dialect = Dialect.of(decoding.get(), Optional.empty(), header -> header.contains("unit"));
        for (int most : List.of(3, Integer.MAX_VALUE)) {
            Findings.Builder found = Findings.builder();
            CsvRows ordinary = new CsvRows(decoding.get(), dialect, found);
            List<String> rows = rows(ordinary, most);
            Findings.Builder foundFast = Findings.builder();
            CsvRows rest = new CsvRows(decoding.get(), dialect, foundFast);
            RowSource fast = new PlainRows(rest, decoding.get(), dialect.delimiter(), foundFast);
            if (PlainRows.mayTake(decoding.get(), dialect)) {
                assertThat(rows(fast, most)).as(name).isEqualTo(rows);
                assertThat(Found.inDetail(foundFast)).as(name).isEqualTo(Found.inDetail(found));
            }
        }
        return PlainRows.mayTake(decoding.get(), dialect);
    }

    private static List<String> rows(RowSource source, int most) throws IOException {
        List<String> rows = new ArrayList<>();
        source.walk(row -> {
            StringBuilder text = new StringBuilder(row.at().toString());
            for (int field = 0; field < row.size(); field++) {
                text.append(" | ").append(row.cell(field).text());
            }
            rows.add(text.toString());
            return rows.size() < most;
        });
        return rows;
    }
}
