package vn.thuocdo.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.Main;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.report.Format;
import vn.thuocdo.testing.FolderCopy;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** The same inputs give the same bytes, whenever and wherever the tool runs. */
class DeterminismTest {

    private static final List<String> REPORTS = List.of(
            "report.txt",
            "report.json",
            "report.csv",
            "report.md",
            "report.html",
            "report.xml",
            "report.prom",
            "report.xlsx",
            "report.docx",
            "report.odt",
            "report.ods",
            "datapackage.json");

    /** Every format but that of a data package, which stands beside the files that it describes. */
    private static final Set<Format> ON_STANDARD_OUTPUT =
            EnumSet.complementOf(EnumSet.of(Format.DATAPACKAGE, Format.PARQUET, Format.YAML));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"VINH_PHUC_2022, vi", "VINH_PHUC_2023, vi", "VINH_PHUC_2023, en"})
    void twoRunsWriteTheSameBytes(Sample sample, String language) {
        Map<String, String> once = written(Tool.inCheckout(), sample.path(), language);
        Map<String, String> again = written(Tool.inCheckout(), sample.path(), language);

        assertThat(once).hasSize(ON_STANDARD_OUTPUT.size()).doesNotContainValue("");
        assertThat(again).isEqualTo(once);
    }

    /** Turkish lower-cases I to ı, Arabic prints digits of its own, and at midnight in Hà Nội it is yesterday in UTC. */
    @ParameterizedTest
    @CsvSource({
        "UTC,              en, US, UTF-8",
        "Asia/Ho_Chi_Minh, tr, TR, UTF-8",
        "Pacific/Apia,     ar, EG, windows-1252"
    })
    void zoneLocaleAndCharsetOfTheMachineChangeNothing(String zone, String language, String country, String charset)
            throws Exception {
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,task,deadline,target",
                        "A,I1,2023,90",
                        "A,I3,2023,90",
                        "B,I1,2023,\"1.234\"",
                        "C,I2,soon,5")
                .file(
                        "r.csv",
                        "unit,task,period,actual,status,extra",
                        "A,I1,2023-Q4,91,,",
                        "A,I3,2023-Q4,,done,",
                        "Á,I1,2023-Q4,7,,",
                        "B,I1,2023,5,,");
        List<String> sample = List.of("score", Sample.VINH_PHUC_2023.path());
        List<String> faulty = List.of(
                "score",
                "-a",
                folder.resolve("a.csv").toString(),
                "-r",
                folder.resolve("r.csv").toString(),
                "--keep-going",
                "--lang",
                "vi");
        for (List<String> arguments : List.of(sample, faulty)) {
            Path here = Files.createDirectories(folder.resolve("here"));
            Path there = Files.createDirectories(folder.resolve("there"));

            Tool.Run run = Tool.inCheckout().run(withOutputs(arguments, here).toArray(String[]::new));
            Tool.Run elsewhere = elsewhere(
                    withOutputs(arguments, there),
                    Map.of("TZ", zone),
                    "-Duser.language=" + language,
                    "-Duser.country=" + country,
                    "-Duser.extensions=" + (language.equals("ar") ? "nu-arab" : ""),
                    "-Dfile.encoding=" + charset);

            assertThat(elsewhere).isEqualTo(run);
            assertThat(run.out()).isNotEmpty();
            for (String report : REPORTS) {
                assertThat(there.resolve(report)).hasSameBinaryContentAs(here.resolve(report));
            }
        }
    }

    /** A report of each format in files, and text on standard output. */
    private static List<String> withOutputs(List<String> arguments, Path into) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("-f", "text"));
        REPORTS.forEach(report -> all.addAll(List.of("-o", into.resolve(report).toString())));
        return all;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfRowsChangesNothingButDigestsAndPlaces(long seed) throws IOException {
        for (Sample sample : List.of(Sample.VINH_PHUC_2022, Sample.VINH_PHUC_2023)) {
            Path shuffled = folder.resolve(sample.name());
            FolderCopy.copy(sample.folder(), shuffled);
            Random random = new Random(seed);
            int files = 0;
            for (Path table : tables(shuffled)) {
                shuffle(table, random);
                assertThat(Files.readAllBytes(table))
                        .isNotEqualTo(Files.readAllBytes(sample.folder()
                                .resolve(shuffled.relativize(table).toString())));
                files++;
            }
            assertThat(files).isEqualTo(7);

            Map<String, String> ofShuffled = written(Tool.in(shuffled), ".", "vi");
            Map<String, String> ofSample = written(Tool.in(sample.folder()), ".", "vi");
            // A workbook names places too, but packed, so that they cannot be told apart from the rest here.
            ofShuffled.keySet().removeAll(Set.of(Format.XLSX.word(), Format.ODS.word()));
            ofSample.keySet().removeAll(Set.of(Format.XLSX.word(), Format.ODS.word()));
            assertThat(ofShuffled).isEqualTo(ofSample);
            String thirdQuarter = sample == Sample.VINH_PHUC_2022 ? "2022-Q3" : "2023-Q3";
            assertThat(trends(Tool.in(shuffled), thirdQuarter))
                    .isEqualTo(trends(Tool.in(sample.folder()), thirdQuarter));
        }
    }

    @Test
    void whereTheToolIsRunFromChangesNothingInTheReport() {
        assertThat(written(Tool.in(Sample.VINH_PHUC_2023.folder()), ".", "vi"))
                .isEqualTo(written(Tool.inCheckout(), Sample.VINH_PHUC_2023.path(), "vi"));
    }

    /** What every format says, without the digests of the inputs and the lines that it refers to. */
    private static Map<String, String> written(Tool tool, String project, String language) {
        Map<String, String> written = new LinkedHashMap<>();
        for (Format format : ON_STANDARD_OUTPUT) {
            Tool.Run run = tool.run("score", project, "-f", format.word(), "--lang", language);
            assertThat(run.err()).isEmpty();
            written.put(
                    format.word(),
                    run.out()
                            .replaceAll("\"sha256\" : \"[0-9a-f]{64}\"", "\"sha256\"")
                            .replaceAll("<td class=\"digest\">[0-9a-f]{64}", "<td>")
                            .replaceAll("\\.csv:[0-9]+", ".csv"));
        }
        return written;
    }

    /** The whole year, and the part of it after which there is something to expect, without the lines referred to. */
    private static List<String> trends(Tool tool, String thirdQuarter) {
        return Stream.of(
                        tool.run("trend", ".", "-f", "json"),
                        tool.run("trend", ".", "-f", "text", "--as-of", thirdQuarter))
                .map(run -> run.out().replaceAll("\\.csv:[0-9]+", ".csv"))
                .toList();
    }

    private static List<Path> tables(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            return files.filter(file -> file.toString().endsWith(".csv") || file.endsWith("tasks.yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** Puts the rows below the header in another order; of YAML the items. */
    private static void shuffle(Path table, Random random) throws IOException {
        String text = Files.readString(table);
        boolean yaml = table.toString().endsWith(".yaml");
        List<String> rows = new ArrayList<>(yaml ? List.of(text.split("(?m)^(?=- )")) : records(text));
        Collections.shuffle(yaml ? rows : rows.subList(1, rows.size()), random);
        Files.writeString(table, String.join("", rows));
    }

    /** Lines, as long as no quoted field goes on in the next. */
    private static List<String> records(String csv) {
        List<String> records = new ArrayList<>();
        StringBuilder record = new StringBuilder();
        for (String line : csv.split("(?<=\n)")) {
            record.append(line);
            if (record.chars().filter(c -> c == '"').count() % 2 == 0) {
                records.add(record.toString());
                record.setLength(0);
            }
        }
        return records;
    }

    /** Runs the tool in a process of its own. */
    private Tool.Run elsewhere(List<String> arguments, Map<String, String> environment, String... properties)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(properties));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments);
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Tool.CHECKOUT.toFile())
                .redirectOutput(out)
                .redirectError(err);
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Tool.Run(
                Arrays.stream(ExitStatus.values())
                        .filter(status -> status.code() == code)
                        .findFirst()
                        .orElseThrow(),
                Files.readString(out.toPath(), StandardCharsets.UTF_8),
                Files.readString(err.toPath(), StandardCharsets.UTF_8));
    }
}
