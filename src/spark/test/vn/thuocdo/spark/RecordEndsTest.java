package vn.thuocdo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ends of records found in the middle of a file are those that are found from its beginning. */
class RecordEndsTest {

    private static final String LETTERS = "ab\"\"\",,\n\n\r ";

    /** Wherever a file is cut in two, what the parts say makes the same whole. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#thousand")
    void aFileMayBeLookedAtInPartsCutAnywhere(long seed) {
        byte[] bytes = random(seed).getBytes(StandardCharsets.UTF_8);
        RecordEnds.Found whole = found((byte) ' ', bytes, 0, bytes.length);
        for (int cut = 1; cut < bytes.length; cut++) {
            RecordEnds.Found left = found((byte) ' ', bytes, 0, cut);
            RecordEnds.Found right = found(bytes[cut - 1], bytes, cut, bytes.length);
            int state = left.ends()[RecordEnds.START];

            assertThat(right.ends()[state]).isEqualTo(whole.ends()[RecordEnds.START]);
            assertThat(left.allLines() + right.allLines()).isEqualTo(whole.allLines());
        }
    }

    /** Where all can be told, a cut leaves the records that the ordinary reader finds in the whole. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#thousand")
    void aCutParsesAsTheWholeDoes(long seed) throws IOException {
        String text = random(seed);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!RecordEnds.mayEnd(found((byte) ' ', bytes, 0, bytes.length).ends()[RecordEnds.START])) {
            return;
        }
        for (int from = 1; from < bytes.length; from++) {
            int state = found((byte) ' ', bytes, 0, from).ends()[RecordEnds.START];
            RecordEnds.Found right = found(bytes[from - 1], bytes, from, bytes.length);
            long first = right.firsts()[state];
            if (first >= 0) {
                int cut = from + (int) first;
                List<List<String>> parts = records(text.substring(0, cut));
                parts.addAll(records(text.substring(cut)));
                assertThat(parts).as("cut at %d of <%s>", cut, text).isEqualTo(records(text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\"c\n", "\"a\"b\n", "a\rb\n", "\"a,\nb", "\"a\" ,b\n", " \"a\"\n"})
    void whatReadersMayTakeDifferentlyIsNotCut(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(RecordEnds.mayEnd(found((byte) ' ', bytes, 0, bytes.length).ends()[RecordEnds.START]))
                .isFalse();
    }

    private static RecordEnds.Found found(byte before, byte[] bytes, int from, int to) {
        RecordEnds ends = new RecordEnds(',', before);
        ends.see(Arrays.copyOfRange(bytes, from, to), to - from);
        return ends.found();
    }

    private static List<List<String>> records(String text) throws IOException {
        List<List<String>> records = new ArrayList<>();
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                records.add(record.toList());
            }
        }
        return records;
    }

    private static String random(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(24);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
