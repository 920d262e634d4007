package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.config.project.ProjectFile;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Mapping;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.row.ProjectCalendar;
import vn.thuocdo.testing.LongTables;
import vn.thuocdo.testing.Tool;

/** Rows that are like others are taken without being read: that must come to what reading each of them comes to. */
@DisplayName("Rows that are remembered")
final class RepeatedRowsTest {

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
        "nt",
        "x"
    };
    private static final String[] STATUSES = {
        "reported", "done", "in_progress", "", "hoàn thành", "hủy", "sai", "đạt", "-nt-"
    };
    private static final String[] REMARKS = {"", "", "chậm, vì mưa", "\"x\"", "dòng\nhai", "#N/A"};
    private static final String[] KINDS = {"target", "task", "", "loại"};
    private static final String[] DIRECTIONS = {"higher", "lower", "", "up"};
    private static final String[] MARKS = {"", "", "x", "7", "1.5", "I", "A.", "\u00a0", "12)"};
    private static final String[] NO_ITEMS = {
        "HEADER",
        "I,,Công tác đầu tư",
        ",II. Nhóm hai,",
        ",Tổng cộng,,9",
        "1,2,3,4,5,6,7",
        "3",
        "Ghi chú: số ước",
        ",,,,,,"
    };
    private static final String ASSIGNMENTS_FOR_READING =
            "Ký hiệu,Đơn vị,Nhiệm vụ,Nhóm,Loại,Chỉ tiêu giao,Chiều,Trọng số,Thời hạn,x";
    private static final String RESULTS_FOR_READING =
            "Ký hiệu,Đơn vị,Nhiệm vụ,Vòng,Ngày báo cáo,Kết quả thực hiện,Trạng thái,Khó khăn";
    private static final Mapping DECLARED = new Mapping.Declaration()
            .columns(Map.of(Column.UNIT, List.of("who"), Column.TASK, List.of("what")))
            .mapping();
    private static final String[] UNITS = {
        "Sở Y tế",
        "SỞ Y TẾ ",
        "sở y tế",
        "Các sở, ban, ngành",
        "Хã Đông Sơn",
        "Sở Nội vụ (chủ trì)",
        "Sở Tài chính, Sở Tư pháp",
        "Tổng cộng",
        "unit",
        "1. Xã A",
        "Xã B.",
        "- Xã C",
        "Xa\u0303 D",
        "Xã D",
        "dòng\nhai",
        "",
        "0",
        "Sở Công thương phối hợp",
        "như trên"
    };
    private static final String[] GROUPS = {"KT", "VH", ""};

    @Test
    @DisplayName("are most of those of long tables: nothing else makes these quick")
    void mostRowsOfLongTablesAreTaken() {
        List<Source> sources = LongTables.sources();

        assertThat(ProgrammeReader.rowsTaken(sources, CALENDARS)).isGreaterThan(LongTables.ROWS * 3 / 4);
        assertSame("long tables", sources, sources, CALENDARS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "don_vi,nhiem_vu,group,kind,target,direction,weight,deadline | don_vi,nhiem_vu,reported_on,actual,status,note",
                "Đơn vị,Nhiệm vụ,Nhóm,Loại,Chỉ tiêu giao,Chiều,Trọng số,Thời hạn | "
                        + "Đơn vị,Nhiệm vụ,Ngày báo cáo,Kết quả thực hiện,Trạng thái,Ghi chú",
                "Tên đơn vị,Tên nhiệm vụ,x,Loại,Chỉ tiêu giao,Chiều,y,Thời hạn | "
                        + "Tên đơn vị,Tên nhiệm vụ,Ngày báo cáo,Thực hiện,Trạng thái,z"
            })
    @DisplayName("are so under other headers too")
    void mostRowsAreTakenUnderOtherHeaders(String ofAssignments, String ofResults) {
        List<Source> sources = LongTables.sources(ofAssignments, ofResults);

        assertThat(ProgrammeReader.rowsTaken(sources, CALENDARS)).isGreaterThan(LongTables.ROWS * 3 / 4);
        assertSame("long tables", sources, sources, CALENDARS);
    }

    @Test
    @DisplayName("are so where each names its unit and its task beside their ids")
    void mostRowsWithNamesAreTaken() {
        List<Source> sources = LongTables.sources().stream()
                .map(source -> changed(source, RepeatedRowsTest::withNames))
                .toList();

        assertThat(ProgrammeReader.rowsTaken(sources, CALENDARS)).isGreaterThan(LongTables.ROWS * 3 / 4);
        assertSame("long tables", sources, sources, CALENDARS);
    }

    @Test
    @DisplayName("may be the first of their units, where rows say nothing else of these")
    void rowsThatBeginUnitsAreTaken() {
        int units = 1500;
        int tasks = 6;
        List<Source> sources = sources(
                assignmentsOfNewUnits(new Random(1), units, tasks, false),
                "unit,task,actual\n".getBytes(StandardCharsets.UTF_8));

        assertThat(ProgrammeReader.rowsTaken(sources, CALENDARS)).isGreaterThan(units * tasks - 50);
        assertSame("new units", sources, sources, CALENDARS);
    }

    @Test
    @DisplayName(
            "are walked once more for a number that can be read in two ways only where others contradict each other")
    void walkedOnceForAnAmbiguousNumber() {
        int plainly = walks("100.5");

        assertThat(walks("682.760")).isEqualTo(plainly);
        assertThat(walks("682.760", "12,5")).isGreaterThan(plainly);
    }

    /** How often the results are opened where some of their figures, one after the other, are these. */
    private static int walks(String... figures) {
        Iterator<String> some = List.of(figures).iterator();
        // Numbers with a point stand in rows alone that are taken.
        UnaryOperator<String> figure = line -> line.startsWith("X10000")
                ? line.replace(".5,reported", ",reported")
                : line.startsWith("X10090,NV1") && line.contains(",reported,") && some.hasNext()
                        ? line.replaceFirst(",[0-9.]+,reported", ",\"" + some.next() + "\",reported")
                        : line;
        AtomicInteger opened = new AtomicInteger();
        List<Source> sources = LongTables.sources();
        Source results = changed(sources.get(1), figure);
        Input counted = Input.of(results.input().shown(), () -> {
            opened.incrementAndGet();
            return results.input().open();
        });
        List<Source> again = List.of(sources.get(0), results.withInput(counted));
        assertSame(String.join(" ", figures), again, List.of(sources.get(0), results), CALENDARS);
        return opened.get();
    }

    @Test
    @DisplayName("come to the same where new units have names of which there is something to tell")
    void sameWithOddUnits() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            assertSame("seed " + seed, assignmentsOfNewUnits(random, 12, 3, true), results(random, 20));
        }
    }

    private static String withNames(String line) {
        String[] fields = line.split(",", 3);
        boolean header = fields[0].equals("unit");
        return String.join(
                ",",
                fields[0],
                header ? "unit_name" : "Xã " + fields[0],
                fields[1],
                header ? "task_name" : "Việc " + fields[1],
                fields[2]);
    }

    @Test
    @DisplayName("come to the same in tables made for reading, with headings, totals and signatures")
    void sameInTablesMadeForReading() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            boolean declared = seed % 3 == 0;
            List<Source> sources = new ArrayList<>();
            for (Source source : sources(assignments(random, 60), results(random, 150))) {
                boolean ofResults = source.role() == Source.Role.RESULTS;
                String header = declared
                        ? ofResults
                                ? "mark,who,what,round,reported_on,actual,status,difficulty"
                                : "mark,who,what,group,kind,target,direction,weight,deadline,x"
                        : ofResults ? RESULTS_FOR_READING : ASSIGNMENTS_FOR_READING;
                int odd = seed % 4 * 2;
                Source forReading = changed(
                        source, line -> line.startsWith("unit,task,") ? header : forReading(line, header, odd, random));
                sources.add(declared ? forReading.withMapping(DECLARED) : forReading);
            }
            assertSame("seed " + seed, sources, sources, CALENDARS);
        }
    }

    /** Each line with something before it, and now and then one that is no item. */
    private static String forReading(String line, String header, int odd, Random random) {
        String marked = pick(MARKS, random) + "," + line;
        return random.nextInt(60) < odd ? pick(NO_ITEMS, random).replace("HEADER", header) + "\n" + marked : marked;
    }

    @Test
    @DisplayName("are read one by one where they are for cooperating units too")
    void sameWithCooperatingUnits() {
        StringJoiner text = new StringJoiner("\n");
        text.add("unit,task,target,cooperating");
        for (int unit : List.of(1, 0, 2, 3)) {
            for (int task = 0; task < (unit == 0 ? 4 : 8); task++) {
                text.add("U" + unit + ",T" + task + ",9.5," + (unit == 1 ? "" : "U0"));
            }
        }
        byte[] assignments = text.toString().getBytes(StandardCharsets.UTF_8);

        assertSame("cooperating", assignments, results(new Random(3), 30));
    }

    @Test
    @DisplayName("are read one by one where they have baselines, which their targets may lie below")
    void sameWithBaselines() {
        StringJoiner text = new StringJoiner("\n");
        text.add("unit,task,target,baseline");
        for (int row = 0; row < 60; row++) {
            text.add("U" + row / 6 + ",T" + row % 6 + "," + (row % 6 == 0 ? 8 - row / 10 : 12 - row % 7) + ".5,10");
        }
        byte[] assignments = text.toString().getBytes(StandardCharsets.UTF_8);

        assertSame("baselines", assignments, results(new Random(3), 30));
    }

    private static Source changed(Source source, UnaryOperator<String> line) {
        try (InputStream in = source.input().open()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String changed = text.lines().map(line).collect(Collectors.joining("\n", "", "\n"));
            return source.withInput(Input.bytes(source.input().shown(), changed.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** Items of so many units, each with the same tasks; units with odd names begin among them. */
    private static byte[] assignmentsOfNewUnits(Random random, int units, int tasks, boolean odd) {
        StringJoiner text = new StringJoiner("\n");
        text.add("unit,task,kind,target,deadline");
        for (int unit = 0; unit < units; unit++) {
            for (int task = 0; task < tasks; task++) {
                String name = odd && random.nextInt(3) == 0 ? pick(UNITS, random) : "X" + unit;
                String kind = odd && random.nextInt(5) == 0 ? pick(KINDS, random) : "target";
                // Each task has its own day: what its rows have in common stands in the first rows of units alone, if
                // it does.
                String deadline = "2025-11-" + (10 + task);
                text.add(quoted(name) + ",T" + task + "," + kind + "," + random.nextInt(900) / 10 + ".5," + deadline);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
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
