package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thuocdo.config.project.ProjectFile;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.row.ProjectCalendar;
import vn.thuocdo.testing.LongTables;
import vn.thuocdo.testing.Tool;

/** Rows that are like others are taken without being read: that must come to what reading each of them comes to. */
@DisplayName("Rows that are remembered")
final class RowMemoryTest {

    private static final ProjectCalendar CALENDARS = new ProjectCalendar(OptionalInt.of(2025), ReportingCalendar.PLAIN);

    private static final String[] NUMBERS = {
        "90",
        "1058.5",
        "0",
        "0.5",
        "682.76",
        "682.760",
        "1.234",
        "007",
        "12,5",
        "-3",
        "95%",
        "2025",
        "abc",
        "",
        " 7",
        "999999999999999",
        "1e3",
        "12.",
        ".5",
        "26/30",
        "≥ 5",
        "tăng 5%"
    };
    private static final String[] DAYS = {
        "2025-03-26",
        "2025-12-31",
        "2025-02-29",
        "2024-02-29",
        "31/12/2025",
        "1899-01-01",
        "2200-01-01",
        "",
        "2025-3-1",
        "x"
    };
    private static final String[] STATUSES = {"reported", "done", "in_progress", "", "hoàn thành", "hủy", "sai", "đạt"};
    private static final String[] REMARKS = {"", "", "chậm, vì mưa", "\"x\"", "dòng\nhai", "#N/A"};
    private static final String[] KINDS = {"target", "task", "", "loại"};
    private static final String[] DIRECTIONS = {"higher", "lower", "", "up"};
    private static final String[] GROUPS = {"KT", "VH", ""};

    @Test
    @DisplayName("are most of those of long tables: nothing else makes these quick")
    void mostRowsOfLongTablesAreTaken() {
        List<Source> sources = LongTables.sources();

        assertThat(ProgrammeReader.rowsTaken(sources, CALENDARS)).isGreaterThan(LongTables.ROWS * 3 / 4);
        assertSame("long tables", sources, sources, CALENDARS);
    }

    @Test
    @DisplayName("come to the same in random tables of all kinds of cells")
    void sameInRandomTables() {
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            assertSame("seed " + seed, assignments(random, 60), results(random, 150));
        }
    }

    @Test
    @DisplayName("come to the same when any byte of the results is another")
    void sameWithAnyByteChanged() {
        Random random = new Random(7);
        byte[] assignments = assignments(random, 18);
        byte[] results = results(random, 24);
        String others = "\",\n\r x.0-\u0080\u00ff";
        for (int place = 0; place < results.length; place++) {
            byte[] changed = results.clone();
            changed[place] = (byte) others.charAt(place % others.length());
            assertSame("place " + place, assignments, changed);
        }
    }

    @Test
    @DisplayName("come to the same when any byte of the assignments is another")
    void sameWithAnyByteOfAssignmentsChanged() {
        Random random = new Random(8);
        byte[] assignments = assignments(random, 24);
        byte[] results = results(random, 18);
        String others = "\",\n\r x.0-\u0080\u00ff";
        for (int place = 0; place < assignments.length; place++) {
            byte[] changed = assignments.clone();
            changed[place] = (byte) others.charAt(place % others.length());
            assertSame("place " + place, changed, results);
        }
    }

    @Test
    @DisplayName("come to the same wherever the tables are cut off")
    void sameWhereverCutOff() {
        Random random = new Random(9);
        byte[] assignments = assignments(random, 18);
        byte[] results = results(random, 24);
        for (int length = 0; length < results.length; length++) {
            assertSame("length " + length, assignments, Arrays.copyOf(results, length));
        }
        for (int length = 0; length < assignments.length; length++) {
            assertSame("length " + length, Arrays.copyOf(assignments, length), results);
        }
    }

    @Test
    @DisplayName("come to the same in every sample, transcript and fixture that has a project file")
    void sameInEveryProject() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String root : List.of("samples", "src/test/resources/golden", "src/test/resources/codes")) {
            try (Stream<Path> files = Files.walk(Tool.CHECKOUT.resolve(root))) {
                files.filter(file -> file.endsWith(ProjectFile.NAME))
                        .map(Path::getParent)
                        .forEach(folders::add);
            }
        }
        assertThat(folders).hasSizeGreaterThan(50);
        for (Path folder : folders) {
            Input file = Input.file(ProjectFile.NAME, folder.resolve(ProjectFile.NAME));
            ProjectFile.read(file, folder, "")
                    .value()
                    .ifPresent(settings -> assertSame(
                            folder.toString(), settings.sources(), settings.sources(), settings.calendars()));
        }
    }

    private static void assertSame(String which, byte[] assignments, byte[] results) {
        assertSame(which, sources(assignments, results), sources(assignments, results), CALENDARS);
    }

    private static void assertSame(String which, List<Source> sources, List<Source> again, ProjectCalendar calendars) {
        Reading quick = ProgrammeReader.readAsLong(sources, calendars);
        Reading each = ProgrammeReader.readEachRow(again, calendars);
        assertThat(quick.findings().sorted())
                .as(which)
                .isEqualTo(each.findings().sorted());
        assertThat(quick.programme().units())
                .as(which)
                .isEqualTo(each.programme().units());
        assertThat(quick.programme().tasks())
                .as(which)
                .isEqualTo(each.programme().tasks());
        assertThat(quick.programme().assignments())
                .as(which)
                .isEqualTo(each.programme().assignments());
        assertThat(quick.programme().results())
                .as(which)
                .isEqualTo(each.programme().results());
        for (int i = 0; i < each.inputs().size(); i++) {
            assertThat(quick.inputs().get(i).rows())
                    .isEqualTo(each.inputs().get(i).rows());
            assertThat(quick.inputs().get(i).faulty())
                    .isEqualTo(each.inputs().get(i).faulty());
        }
    }

    private static List<Source> sources(byte[] assignments, byte[] results) {
        return List.of(
                new Source(Source.Role.ASSIGNMENTS, Input.bytes("assignments.csv", assignments)),
                new Source(Source.Role.RESULTS, Input.bytes("results.csv", results)));
    }

    private static byte[] assignments(Random random, int rows) {
        StringJoiner text = new StringJoiner("\n");
        text.add("unit,task,group,kind,target,direction,weight,deadline,x");
        boolean plain = random.nextBoolean();
        for (int row = 0; row < rows; row++) {
            text.add(String.join(
                    ",",
                    "U" + row / 6 + (plain || random.nextInt(30) > 0 ? "" : ". "),
                    "T" + (row % 6 - (random.nextInt(40) == 0 ? 1 : 0)),
                    plain ? GROUPS[row % 6 % 3] : pick(GROUPS, random),
                    plain ? KINDS[row % 2] : pick(KINDS, random),
                    plain && row % 2 == 1
                            ? ""
                            : quoted(plain ? random.nextInt(9000) / 10 + ".5" : pick(NUMBERS, random)),
                    plain ? DIRECTIONS[row % 6 % 3] : pick(DIRECTIONS, random),
                    plain || random.nextInt(20) > 0
                            ? "1"
                            : pick(NUMBERS, random).replace(",", "."),
                    plain ? "2025-11-30" : pick(DAYS, random),
                    quoted(pick(REMARKS, random))));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] results(Random random, int rows) {
        StringJoiner text = new StringJoiner("\n");
        boolean plain = random.nextBoolean();
        text.add(
                plain
                        ? "unit,task,round,reported_on,actual,status,note"
                        : "unit,task,round,reported_on,actual,status,difficulty");
        for (int row = 0; row < rows; row++) {
            text.add(String.join(
                    ",",
                    "U" + (random.nextInt(11)),
                    "T" + (random.nextInt(60) == 0 ? 9 : random.nextInt(6)),
                    "2025Q1",
                    random.nextInt(9) > 0 ? "2025-0" + (1 + random.nextInt(9)) + "-11" : pick(DAYS, random),
                    quoted(random.nextInt(5) > 0 ? "" + random.nextInt(5000) / 10.0 : pick(NUMBERS, random)),
                    random.nextInt(5) > 0 ? "reported" : pick(STATUSES, random),
                    quoted(pick(REMARKS, random))));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return text.contains(",") || text.contains("\"") || text.contains("\n")
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }

    private static String pick(String[] some, Random random) {
        return some[random.nextInt(some.length)];
    }
}
