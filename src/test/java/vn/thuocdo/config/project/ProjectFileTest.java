package vn.thuocdo.config.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.config.method.MethodReader;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.method.Denominator;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Band;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.ReportingRule;
import vn.thuocdo.model.Tier;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Mapping;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.table.Layout;
import vn.thuocdo.read.text.DateText;
import vn.thuocdo.read.text.NumberText;
import vn.thuocdo.testing.Found;

class ProjectFileTest {

    private static final String SOURCES = "sources: {assignments: giao.csv}\n";
    private static final String PRESETS = "completion, on-time, pemandu-uncapped, pemandu-capped, pemandu-stepped,"
            + " imihigo, balanced-scorecard, nd-90-2020, qd-366, nd-335-2025";
    private static final String METHOD_KEYS = "bands, cooperating, credit, denominator, extends, late, missing, name,"
            + " no-case, quota, ranking, rounding, source, tiers, time-unknown, waiver, weights, without-target, ";

    @TempDir
    private Path root;

    private Path folder;
    private final Findings.Builder diagnostics = Findings.builder();

    @BeforeEach
    void makeAProject() throws IOException {
        folder = Files.createDirectories(root.resolve("du-an"));
        write("giao.csv");
    }

    @Test
    void everyKeyIsRead() {
        Settings settings = settings("""
                title: Chuyển đổi số năm 2023
                year: 2023
                as-of: 31/12/2023
                language: vi
                calendar: nd-09-2019
                fiscal-year-end: 06-30
                sources:
                  assignments: giao.csv
                method:
                  extends: completion
                  denominator: due
                  tiers: [95, 70.5%]
                  bands: [30]
                """);
        assertThat(Found.in(diagnostics)).isEmpty();
        assertThat(settings.title()).isEqualTo("Chuyển đổi số năm 2023");
        assertThat(settings.year()).hasValue(2023);
        assertThat(settings.asOf()).contains(LocalDate.of(2023, 12, 31));
        assertThat(settings.language()).contains(Language.VI);
        assertThat(settings.calendar())
                .isEqualTo(new ReportingCalendar(ReportingCalendar.Kind.ND_09_2019, Optional.of(MonthDay.of(6, 30))));
        assertThat(shown(settings)).containsExactly("ASSIGNMENTS du-an/giao.csv");
        assertThat(settings.method().id()).isEqualTo("completion");
        assertThat(settings.method().denominator()).isEqualTo(Denominator.DUE);
        assertThat(settings.method().tiers())
                .extracting(Tier::lower)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("95"), new BigDecimal("70.5"), BigDecimal.ZERO);
        assertThat(settings.method().bands()).extracting(Band::lower).containsExactly(30, 0);
        assertThat(settings.folder()).isEqualTo("du-an/");
    }

    @Test
    void kindsAndBlocsMayHaveNamesForReaders() {
        assertThat(settings("labels: {so: Sở, huyen: 'UBND huyện, thành phố'}\n" + SOURCES)
                        .labels())
                .isEqualTo(Map.of("so", "Sở", "huyen", "UBND huyện, thành phố"));
    }

    @Test
    void aLabelIsAText() {
        settings("labels: {so: [Sở], huyen: ''}\n" + SOURCES);

        assertThat(Found.in(diagnostics)).hasSize(2);
    }

    @Test
    void whatIsNotSaidHasItsDefault() {
        Settings settings = settings(SOURCES);
        assertThat(settings)
                .isEqualTo(new Settings(
                        "",
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ReportingCalendar.PLAIN,
                        ReportingRule.DEFAULT,
                        settings.sources(),
                        Method.COMPLETION,
                        Map.of(),
                        "du-an/",
                        Optional.empty(),
                        List.of(),
                        settings.origin()));
        assertThat(Found.in(diagnostics)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, calendar, 2023-06-30",
        "30/6/2023, calendar, 2023-06-30",
        "2023-Q3, calendar, 2023-09-30",
        "2023-Q3, nd-09-2019, 2023-09-14",
        "2023, calendar, 2023-12-31",
        "2023, nd-09-2019, 2023-12-14",
        "quý III/2023, calendar, 2023-09-30",
    })
    void theAsOfDateIsADayOrTheLastOfAPeriod(String text, String calendar, LocalDate day) {
        assertThat(settings(SOURCES + "calendar: " + calendar + "\nas-of: " + text + "\n")
                        .asOf())
                .contains(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // wrong types
                "title: [a] | 2:8 WRONG_TYPE [title, text]",
                "title: | 2:7 WRONG_TYPE [title, text]",
                "year: {a: b} | 2:7 WRONG_TYPE [year, text]",
                "method: [completion] | 2:9 WRONG_TYPE [method, map]",
                "method: {tiers: 90} | 2:17 WRONG_TYPE [tiers, list]",
                "method: {tiers: [[90]]} | 2:18 WRONG_TYPE [tiers, text]",
                "method: {denominator: [due]} | 2:23 WRONG_TYPE [denominator, text]",
                // values that are none
                "year: 23 | 2:7 BAD_VALUE [year, 23, 2023]",
                "year: 2023-Q1 | 2:7 BAD_VALUE [year, 2023-Q1, 2023]",
                "as-of: today | 2:8 BAD_VALUE [as-of, today, 2023-12-31, 2023-Q4, 2023]", // never today
                "as-of: 2023-02-30 | 2:8 BAD_VALUE [as-of, 2023-02-30, 2023-12-31, 2023-Q4, 2023]",
                "as-of: FY2023 | 2:8 BAD_VALUE [as-of, FY2023, 2023-12-31, 2023-Q4, 2023]",
                "language: fr | 2:11 BAD_VALUE [language, fr, vi, en]",
                "calendar: lunar | 2:11 BAD_VALUE [calendar, lunar, calendar, nd-09-2019]",
                "fiscal-year-end: 30/6 | 2:18 BAD_VALUE [fiscal-year-end, 30/6, 06-30]",
                "fiscal-year-end: 02-30 | 2:18 BAD_VALUE [fiscal-year-end, 02-30, 06-30]",
                "method: mine | 2:9 BAD_VALUE [method, mine, " + PRESETS + "]",
                "method: {extends: mine} | 2:19 BAD_VALUE [extends, mine, " + PRESETS + "]",
                "method: {denominator: some} | 2:23 BAD_VALUE [denominator, some, assigned, due, reported, evaluable]",
                "method: {tiers: [90, high]} | 2:22 BAD_VALUE [tiers, high, 90, 80, 50]",
                "method: {tiers: [-1]} | 2:18 BAD_VALUE [tiers, -1, 90, 80, 50]",
                "method: {tiers: [1e2]} | 2:18 BAD_VALUE [tiers, 1e2, 90, 80, 50]",
                "method: {tiers: [９０]} | 2:18 BAD_VALUE [tiers, ９０, 90, 80, 50]",
                "method: {bands: [19.5]} | 2:18 BAD_VALUE [bands, 19.5, 20, 10]",
                // thresholds
                "method: {tiers: [80, 90]} | 2:22 THRESHOLDS_NOT_DESCENDING [tiers, 90]",
                "method: {tiers: [90, 90.0]} | 2:22 THRESHOLDS_NOT_DESCENDING [tiers, 90.0]",
                "method: {tiers: [90, 0]} | 2:22 THRESHOLDS_NOT_DESCENDING [tiers, 0]",
                "method: {bands: [10, 20]} | 2:22 THRESHOLDS_NOT_DESCENDING [bands, 20]",
                "method: {bands: [10, 10]} | 2:22 THRESHOLDS_NOT_DESCENDING [bands, 10]",
                // keys
                "titel: x | 2:1 UNKNOWN_KEY [titel, title]",
                "asof: 2023 | 2:1 UNKNOWN_KEY [asof, as-of]",
                "Year: 2023 | 2:1 UNKNOWN_KEY [Year, year]",
                "method: {threshhold: 0} | 2:10 UNKNOWN_KEY [threshhold, " + METHOD_KEYS + "]",
                "method: {tier: [90]} | 2:10 UNKNOWN_KEY [tier, tiers]",
            })
    void aFaultIsToldWithItsPlaceAndTheWayOut(String line, String fault) {
        settings(SOURCES + line + "\n");
        assertThat(Found.inDetail(diagnostics)).containsExactly("du-an/thuocdo.yaml:" + fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine", "[completion]"})
    void withoutAMethodThatIsOneTheDefaultStands(String method) {
        assertThat(settings(SOURCES + "method: " + method + "\n").method()).isEqualTo(Method.COMPLETION);
    }

    @Test
    void aMethodMayBeAFileOfItsOwn() {
        Method method = MethodReader.read(input("m.yaml", "extends: completion\ntiers: [75]\n"))
                .value();
        assertThat(method.tiers()).extracting(Tier::id).containsExactly("75", "0");
        Checked<Method> broken = MethodReader.read(input("m.yaml", "tiers: [\n"));
        assertThat(broken.value()).isEqualTo(Method.COMPLETION);
        assertThat(Found.in(broken.findings())).containsExactly("m.yaml:2:1 BROKEN_YAML");
    }

    @Test
    void whatYamlDoesBehindTheBackIsRefused() {
        settings(SOURCES + """
                title: &t x
                year: *t
                title: y
                method: !!map {denominator: due}
                <<: {language: vi}
                ---
                year: 2023
                """);
        assertThat(Found.in(diagnostics))
                .contains(
                        "du-an/thuocdo.yaml:3:7 ALIAS",
                        "du-an/thuocdo.yaml:4:1 REPEATED_KEY",
                        "du-an/thuocdo.yaml:5:9 TAG",
                        "du-an/thuocdo.yaml:6:1 MERGE_KEY",
                        "du-an/thuocdo.yaml:8:1 SECOND_DOCUMENT");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        settings("""
                titel: x
                year: abc
                sources: {assignments: [giao.csv, [x]], unit: units.csv}
                method: {tiers: [50, 80], denominator: none}
                """);
        assertThat(Found.in(diagnostics))
                .containsExactly(
                        "du-an/thuocdo.yaml:1:1 UNKNOWN_KEY",
                        "du-an/thuocdo.yaml:2:7 BAD_VALUE",
                        "du-an/thuocdo.yaml:3:35 WRONG_TYPE",
                        "du-an/thuocdo.yaml:3:41 UNKNOWN_KEY",
                        "du-an/thuocdo.yaml:4:22 THRESHOLDS_NOT_DESCENDING",
                        "du-an/thuocdo.yaml:4:40 BAD_VALUE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n", "abc\n", "[]\n"})
    void aProjectFileIsAMap(String yaml) {
        assertThat(read(yaml)).isEmpty();
        assertThat(Found.in(diagnostics)).containsExactly("du-an/thuocdo.yaml:1:1 WRONG_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: x\n", "sources: {units: giao.csv}\n", "sources: {}\n"})
    void withoutAssignmentsThereIsNothingToScore(String yaml) {
        settings(yaml);
        assertThat(Found.in(diagnostics)).containsExactly("du-an/thuocdo.yaml:1:1 NO_SOURCE");
    }

    @Test
    void anEmptyProjectFileNamesNoSourceEither() {
        assertThat(read("# nothing yet\n")).isEmpty();
        assertThat(Found.in(diagnostics)).containsExactly("du-an/thuocdo.yaml NO_SOURCE");
    }

    @Test
    void aProjectFileThatIsNotUtf8IsToldWithItsByte() {
        byte[] yaml = "title: x\ntitle2: Sở\n".getBytes(StandardCharsets.UTF_8);
        yaml[yaml.length - 2] = (byte) 0xFF;
        Checked<Optional<Settings>> project = ProjectFile.read(Input.bytes("thuocdo.yaml", yaml), folder, "");
        assertThat(project.value()).isEmpty();
        assertThat(Found.in(project.findings())).containsExactly("thuocdo.yaml:2:10 NOT_UTF8_ALONE");
    }

    @Test
    void aProjectIsAMapAndATableAList() {
        assertThat(ProjectFile.isProject(input("p.yaml", "title: x\n"))).isTrue();
        assertThat(ProjectFile.isProject(input("p.yml", "title: x\n"))).isTrue();
        assertThat(ProjectFile.isProject(input("p.yaml", "- unit: A\n"))).isFalse();
        assertThat(ProjectFile.isProject(input("p.csv", "title: x\n"))).isFalse();
        // A broken one is still meant to be one, so that its faults are told as those of a project.
        assertThat(ProjectFile.isProject(input("a/thuocdo.yaml", "title: [\n"))).isTrue();
    }

    @Test
    void sourcesArePathsOrListsOfThemInTheOrderInWhichTheyAreNamed() {
        write("units.csv", "b.csv", "a.csv");
        Settings settings = settings("""
                sources:
                  results: [b.csv, a.csv]
                  assignments: giao.csv
                  units: units.csv
                """);
        assertThat(Found.in(diagnostics)).isEmpty();
        assertThat(shown(settings))
                .containsExactly(
                        "UNITS du-an/units.csv",
                        "ASSIGNMENTS du-an/giao.csv",
                        "RESULTS du-an/b.csv",
                        "RESULTS du-an/a.csv");
    }

    @Test
    void aGlobIsItsFilesInNaturalOrder() {
        write("results/q10.csv", "results/q2.csv", "results/q1.csv", "results/q1.txt", "results/deep/q3.csv", "q4.csv");
        assertThat(results("results/*.csv"))
                .containsExactly("du-an/results/q1.csv", "du-an/results/q2.csv", "du-an/results/q10.csv");
        assertThat(results("results/q[12].csv")).containsExactly("du-an/results/q1.csv", "du-an/results/q2.csv");
        assertThat(results("results/q?.{csv,txt}"))
                .containsExactly("du-an/results/q1.csv", "du-an/results/q1.txt", "du-an/results/q2.csv");
        assertThat(results("results/**.csv"))
                .contains("du-an/results/deep/q3.csv")
                .hasSize(4);
        write("results/a.csv/q1.txt");
        assertThat(results("results/*.csv")).as("a folder is no table").hasSize(3);
        assertThat(Found.in(diagnostics)).isEmpty();
    }

    @Test
    void aGlobThatMatchesNothingIsAnError() {
        assertThat(results("results/*.csv")).isEmpty();
        assertThat(Found.inDetail(diagnostics))
                .containsExactly("du-an/thuocdo.yaml:1:43 NOTHING_MATCHES [results/*.csv]");
    }

    /** Before the first form comes back the folder is there and empty; a file that no pattern finds shows a slip. */
    @Test
    void anEmptyFolderOfResultsAwaitsThem() {
        write("results/.gitkeep");
        assertThat(results("results/*.csv")).isEmpty();
        assertThat(Found.in(diagnostics)).containsExactly("du-an/thuocdo.yaml:1:43 RESULTS_AWAITED");

        write("results/q1.xlsx");
        assertThat(results("results/*.csv")).isEmpty();
        assertThat(Found.in(diagnostics)).contains("du-an/thuocdo.yaml:1:43 NOTHING_MATCHES");
    }

    @Test
    void aMissingFileIsLeftToTheReaderToTell() {
        // So that it is told like any other file that cannot be read.
        assertThat(results("results/q1.csv")).containsExactly("du-an/results/q1.csv");
        assertThat(Found.in(diagnostics)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../q1.csv", "results/../../q1.csv", "../du-an-2/q1.csv", "ABSOLUTE"})
    void aSourceOutsideTheFolderIsRefused(String path) throws IOException {
        Files.writeString(root.resolve("q1.csv"), "");
        Files.createDirectories(root.resolve("du-an-2"));
        Files.writeString(root.resolve("du-an-2/q1.csv"), "");
        String written = path.equals("ABSOLUTE") ? root.resolve("q1.csv").toString() : path;
        assertThat(results(written)).isEmpty();
        assertThat(Found.inDetail(diagnostics))
                .containsExactly("du-an/thuocdo.yaml:1:43 SOURCE_OUTSIDE [" + written + "]");
    }

    @Test
    void aPathThatComesBackIntoTheFolderIsInIt() {
        write("results/q1.csv");
        assertThat(results("results/../results/q1.csv")).hasSize(1);
        assertThat(results("../du-an/results/q1.csv")).hasSize(1);
        assertThat(Found.in(diagnostics)).isEmpty();
    }

    @Test
    void aSymbolicLinkThatLeadsOutsideIsRefusedAlsoWhenAGlobMeetsIt() throws IOException {
        Files.writeString(root.resolve("secret.csv"), "");
        Files.createDirectories(root.resolve("elsewhere"));
        Files.writeString(root.resolve("elsewhere/q1.csv"), "");
        write("results/q1.csv");
        Files.createSymbolicLink(folder.resolve("results/q2.csv"), root.resolve("secret.csv"));
        Files.createSymbolicLink(folder.resolve("linked"), root.resolve("elsewhere"));
        assertThat(results("results/q2.csv")).isEmpty();
        assertThat(Found.inDetail(diagnostics))
                .containsExactly("du-an/thuocdo.yaml:1:43 SOURCE_OUTSIDE [results/q2.csv]");
        assertThat(results("results/*.csv")).isEmpty();
        assertThat(results("linked/q1.csv")).isEmpty();
        assertThat(Found.inDetail(diagnostics)).contains("du-an/thuocdo.yaml:1:43 SOURCE_OUTSIDE [linked/q1.csv]");
    }

    @Test
    void aSymbolicLinkWithinTheFolderIsFollowed() throws IOException {
        write("results/q1.csv");
        Files.createSymbolicLink(folder.resolve("latest.csv"), folder.resolve("results/q1.csv"));
        assertThat(results("latest.csv")).hasSize(1);
        assertThat(Found.in(diagnostics)).isEmpty();
    }

    @Test
    void aProjectMayItselfBeReachedThroughASymbolicLink() throws IOException {
        write("results/q1.csv");
        folder = Files.createSymbolicLink(root.resolve("link"), folder);
        assertThat(results("results/*.csv")).hasSize(1);
        assertThat(results("results/q1.csv")).hasSize(1);
        assertThat(Found.in(diagnostics)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\\0b.csv\"", "\"[a.csv\"", "\"{a.csv\""})
    void aPathThatIsNoneIsABadValue(String path) {
        assertThat(results(path)).isEmpty();
        assertThat(Found.in(diagnostics)).containsExactly("du-an/thuocdo.yaml:1:43 BAD_VALUE");
    }

    @Test
    void aSourceCanSayHowItsTableIsToBeRead() {
        Source source = settings("""
                        sources:
                          assignments:
                            path: giao.csv
                            sheet: Quý 3
                            header-row: 8
                            encoding: windows-1258
                            delimiter: tab
                            numbers: vi
                            columns: {unit: Agency, task: [Service, Indicator]}
                            values: {measure: "%"}
                            missing: {target: [NA, "-"], unit: NA}
                            only: {Year: [2023, ""]}
                            except: {Stage: ""}
                            dates: mdy
                            ignore: [Type]
                            words: {status: {done: [Closed], hủy: Void}}
                        """).sources().get(0);
        assertThat(Found.in(diagnostics)).isEmpty();
        assertThat(source.layout())
                .isEqualTo(new Layout(
                        Optional.of("Quý 3"), OptionalInt.of(8), Optional.of("windows-1258"), Optional.of('\t')));
        Mapping mapping = source.mapping();
        assertThat(mapping.numbers()).contains(NumberText.Convention.VI);
        assertThat(mapping.columns()).containsOnlyKeys(Column.UNIT, Column.TASK);
        assertThat(mapping.columns().get(Column.TASK)).containsExactly("Service", "Indicator");
        assertThat(mapping.values()).containsEntry(Column.MEASURE, "%");
        assertThat(mapping.missing().get(Column.TARGET)).containsExactlyInAnyOrder("NA", "-");
        assertThat(mapping.missing().get(Column.UNIT)).containsExactly("NA");
        assertThat(mapping.rows().only().get("Year")).containsExactlyInAnyOrder("2023", "");
        assertThat(mapping.rows().except().get("Stage")).containsExactly("");
        assertThat(mapping.dates()).contains(DateText.Order.MDY);
        assertThat(mapping.ignore()).containsExactly("type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{sheet: a} | 1:24 WRONG_TYPE [path, text]",
                "{path: giao.csv, header-row: 0} | 1:53 BAD_VALUE [header-row, 0, 8]",
                "{path: giao.csv, fill-down: task} | 1:52 BAD_VALUE [fill-down, task, unit]",
                "{path: giao.csv, numbers: fr} | 1:50 BAD_VALUE [numbers, fr, vi, en]",
                "{path: giao.csv, header_row: 3} | 1:41 UNKNOWN_KEY [header_row, header-row]",
                "{path: giao.csv, columns: {units: A}} | 1:51 UNKNOWN_KEY [units, unit]",
                "{path: giao.csv, columns: [unit]} | 1:50 WRONG_TYPE [columns, map]",
            })
    void aFaultOfASourceIsToldWithItsPlace(String source, String fault) {
        settings("sources: {assignments: " + source + "}\n");
        assertThat(Found.inDetail(diagnostics)).contains("du-an/thuocdo.yaml:" + fault);
    }

    private Settings settings(String yaml) {
        return read(yaml).orElseThrow();
    }

    private Optional<Settings> read(String yaml) {
        Checked<Optional<Settings>> project = ProjectFile.read(input("du-an/thuocdo.yaml", yaml), folder, "du-an/");
        diagnostics.add(project.findings());
        return project.value();
    }

    /** The files of one results source, in a project that is otherwise in order. */
    private List<String> results(String path) {
        return settings("sources: {assignments: giao.csv, results: "
                        + (path.startsWith("\"") ? path : "\"" + path + "\"") + "}\n")
                .sources()
                .stream()
                .filter(source -> source.role() == Source.Role.RESULTS)
                .map(source -> source.input().shown())
                .toList();
    }

    private static List<String> shown(Settings settings) {
        return settings.sources().stream()
                .map(source -> source.role() + " " + source.input().shown())
                .toList();
    }

    private static Input input(String name, String text) {
        return Input.bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String... names) {
        for (String name : names) {
            try {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, "unit,task\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
