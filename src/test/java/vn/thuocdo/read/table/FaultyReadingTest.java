package vn.thuocdo.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.growth.GivenXlsx;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.read.ProgrammeReader;
import vn.thuocdo.read.Reading;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.row.ProjectCalendar;

/** A disk or a network may fail at any read, and a file may end, or be another, at any opening. */
final class FaultyReadingTest {

    /** Few bytes a read, so that a small file has many. */
    private static final int CHUNK = 64;

    private static final int ROWS = 20;

    /** A small table is cut at every byte, a workbook at some. */
    private static final int CUTS = 800;

    @TempDir
    private Path folder;

    /** What each file holds, and under which name. */
    record Kind(String name, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() throws IOException {
        StringBuilder csv = new StringBuilder("unit,task,target,actual\n");
        StringBuilder yaml = new StringBuilder();
        StringBuilder sheet = new StringBuilder("<sheetData><row>"
                + Stream.of("unit", "task", "target", "actual")
                        .map(FaultyReadingTest::cell)
                        .reduce("", String::concat)
                + "</row>");
        for (int i = 1; i <= ROWS; i++) {
            csv.append("Sở Y tế,T").append(i).append(",90,\"9").append(i % 10).append(",5\"\n");
            yaml.append("- {unit: Sở Y tế, task: T").append(i).append(", target: 90, actual: 95}\n");
            sheet.append("<row>" + cell("Sở Y tế") + cell("T" + i) + cell("90") + cell("95") + "</row>");
        }
        byte[] workbook = packed(new GivenXlsx().sheet(sheet + "</sheetData>"));
        return Stream.of(
                new Kind("a.csv", csv.toString().getBytes(StandardCharsets.UTF_8)),
                new Kind(
                        "a.tsv",
                        csv.toString()
                                .replace("\"", "")
                                .replace(",5\n", "\n")
                                .replace(',', '\t')
                                .getBytes(StandardCharsets.UTF_16)),
                new Kind(
                        "old.csv",
                        csv.toString().replace("ở", "o").replace("ế", "e").getBytes(Charset.forName("windows-1258"))),
                new Kind("a.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8)),
                new Kind("a.xlsx", workbook),
                new Kind("-", workbook));
    }

    private static String cell(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static byte[] packed(GivenXlsx workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : workbook.parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFailureAtAnyReadIsToldAsOne(Kind kind) {
        int all = readsOf(kind);
        for (int failing = 1; failing <= all; failing++) {
            AtomicInteger reads = new AtomicInteger();
            int nth = failing;
            Reading reading = read(
                    kind,
                    in -> new Chunks(in, () -> {
                        if (reads.incrementAndGet() == nth) {
                            throw new IOException("the disk failed");
                        }
                        return false;
                    }));
            assertThat(reading.findings().sorted())
                    .as("read %d of %d", nth, all)
                    .extracting(Finding::code)
                    .contains(Code.UNREADABLE);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFileThatEndsAnywhereIsReadSoFarOrDiagnosed(Kind kind) {
        for (int length = 0; length < kind.bytes().length; length += 1 + kind.bytes().length / CUTS) {
            Reading reading = read(Input.bytes(kind.name(), Arrays.copyOf(kind.bytes(), length)));
            assertThat(reading.programme().assignments()).as("%d bytes", length).hasSizeLessThanOrEqualTo(ROWS);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFileThatChangesAtAnyTimeIsReadAsItWasOrToldAsUnreadable(Kind kind) throws IOException {
        Path file = folder.resolve(kind.name());
        List<Integer> told = new ArrayList<>();
        Files.write(file, kind.bytes());
        read(Input.file(kind.name(), file).watched(bytes -> told.add(told.size())));
        for (int changing : told) {
            Files.write(file, kind.bytes());
            AtomicInteger reads = new AtomicInteger();
            Reading reading = read(Input.file(kind.name(), file).watched(bytes -> {
                if (reads.getAndIncrement() == changing) {
                    replace(file);
                }
            }));
            assertThat(reading.programme().assignments().size() == ROWS
                            || reading.findings().sorted().stream()
                                    .anyMatch(finding -> finding.code() == Code.UNREADABLE))
                    .as("changed at read %d: %s", changing, reading.findings().sorted())
                    .isTrue();
        }
    }

    private static void replace(Path file) {
        try {
            Files.write(file, "unit,task,target,actual\nA,T1,90,95\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int readsOf(Kind kind) {
        AtomicInteger reads = new AtomicInteger();
        Reading reading = read(
                kind,
                in -> new Chunks(in, () -> {
                    reads.incrementAndGet();
                    return false;
                }));
        assertThat(reading.findings().hasErrors()).isFalse();
        assertThat(reading.programme().assignments()).hasSize(ROWS);
        return reads.get();
    }

    private static Reading read(Kind kind, Function<InputStream, InputStream> through) {
        return read(Input.of(kind.name(), () -> through.apply(new ByteArrayInputStream(kind.bytes()))));
    }

    private static Reading read(Input input) {
        return ProgrammeReader.read(
                List.of(Source.wholeJob(input)), new ProjectCalendar(OptionalInt.empty(), ReportingCalendar.PLAIN));
    }

    /** What happens before a read; true where the file has ended. */
    private interface BeforeRead {
        boolean isEnd() throws IOException;
    }

    private static final class Chunks extends FilterInputStream {

        private final BeforeRead before;

        Chunks(InputStream in, BeforeRead before) {
            super(in);
            this.before = before;
        }

        @Override
        public int read() throws IOException {
            return before.isEnd() ? -1 : super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return before.isEnd() ? -1 : super.read(bytes, offset, Math.min(length, CHUNK));
        }
    }
}
