package vn.thuocdo.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that nobody would send are cut and read to the same as on one machine. */
class HostileFilesOnSparkTest {

    private static final int UNITS = 30;
    private static final String HEADER = "unit,task,period,actual,difficulty\n";

    /** More parts than most of the files have rows. */
    private static final int PARTITIONS = 40;

    private static final int PART = 60;

    private static SparkTool spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = SparkTool.of(PARTITIONS, PART);
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    static Stream<Arguments> files() {
        String rows = rows("mưa, lũ");
        byte[] whole = utf8(HEADER + rows);
        return Stream.of(
                Arguments.of("empty", new byte[0]),
                Arguments.of("a header alone", utf8(HEADER)),
                Arguments.of("a header without an end", utf8(HEADER.strip())),
                Arguments.of("one row", utf8(HEADER + "U1,T1,2023-Q4,95,")),
                Arguments.of("a mark of UTF-8 before the header", utf8("\uFEFF" + HEADER + rows)),
                Arguments.of("another order of columns", utf8("actual,unit,period,task\n95,U3,2023-Q4,T1\n")),
                Arguments.of("other headers", utf8("a,b,c\n1,2,3\n")),
                Arguments.of("line ends of Windows", utf8((HEADER + rows).replace("\n", "\r\n"))),
                Arguments.of("line ends of old machines", utf8((HEADER + rows).replace("\n", "\r"))),
                Arguments.of("cut within a character", Arrays.copyOf(whole, lastOf(whole, (byte) 0xC5) + 1)),
                Arguments.of("cut within quotation marks", Arrays.copyOf(whole, lastOf(whole, (byte) '"') - 2)),
                Arguments.of("a byte that is no UTF-8", withByte(whole, whole.length / 2, (byte) 0xFF)),
                Arguments.of("a byte of zero", withByte(whole, whole.length / 3, (byte) 0)),
                Arguments.of("UTF-16", (HEADER + rows).getBytes(StandardCharsets.UTF_16)),
                Arguments.of("formulas and marks", utf8(HEADER + rows("=1+1\u202E\u0000@|red x|@"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileAmongOthersComesToTheSame(String what, byte[] hostile) throws IOException {
        StringBuilder assigned = new StringBuilder("unit,task,target\n");
        for (int unit = 1; unit <= UNITS; unit++) {
            assigned.append("U").append(unit).append(",T1,90\n");
        }
        Files.writeString(folder.resolve("a.csv"), assigned);
        Files.writeString(folder.resolve("r1.csv"), HEADER + rows("").replace("Q4", "Q3"));
        Files.write(folder.resolve("r2.csv"), hostile);

        Equality.assertSame(spark, folder, "-a", "a.csv", "-r", "r1.csv", "-r", "r2.csv", "--keep-going");
    }

    private static String rows(String difficulty) {
        StringBuilder rows = new StringBuilder();
        for (int unit = 1; unit <= UNITS; unit++) {
            rows.append("U")
                    .append(unit)
                    .append(",T1,2023-Q4,")
                    .append(70 + unit)
                    .append(",\"");
            rows.append(difficulty).append("\"\n");
        }
        return rows.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int lastOf(byte[] bytes, byte some) {
        int place = bytes.length - 1;
        while (bytes[place] != some) {
            place--;
        }
        return place;
    }

    private static byte[] withByte(byte[] bytes, int place, byte some) {
        ByteArrayOutputStream with = new ByteArrayOutputStream();
        with.write(bytes, 0, place);
        with.write(some);
        with.write(bytes, place, bytes.length - place);
        return with.toByteArray();
    }
}
