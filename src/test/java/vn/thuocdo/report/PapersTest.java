package vn.thuocdo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.model.Programme;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** Papers that are read, signed and sent hold words: no id, no path, no code name, no long number without groups. */
final class PapersTest {

    /** Sheets and sections for whoever checks the data: they say where it stands. */
    private static final Set<String> ABOUT_THE_DATA =
            Set.of("Nguồn số liệu", "Sources", "Thông báo về dữ liệu", "Diagnostics");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]*[\\p{L}\\p{N}])?");
    private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{N}_-]\\.(?:csv|yaml|xlsx)\\b");
    /** What an English reader reads, too. */
    private static final Pattern PERIOD_OF_MACHINES = Pattern.compile("\\b20\\d\\d-[QH]\\d");

    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\p{L}\\d.,/-])\\d{5,}(?![\\p{L}\\d])");
    private static final Set<String> KINDS = Set.of("so", "huyen", "nganh");

    private static final Set<String> METHODS = Set.of(
            "on-time",
            "pemandu-uncapped",
            "pemandu-capped",
            "pemandu-stepped",
            "imihigo",
            "balanced-scorecard",
            "nd-90-2020",
            "qd-366",
            "nd-335-2025");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "score samples/vinh-phuc-2022",
        "score samples/vinh-phuc-2023",
        "score samples/vinh-phuc-2023 --base samples/vinh-phuc-2022",
        "score samples/vinh-phuc-2023 --as-of 2023-Q3 --due-within 95",
        "score samples/vinh-phuc-2023 --method completion --method pemandu-stepped --method imihigo",
        "score samples/office-excel",
        "score samples/office-annex/phu-luc.csv --as-of 2025-12-31",
        "score samples/office-annex/giao-viec.csv --as-of 2025-12-31",
        "compare samples/vinh-phuc-2022 samples/vinh-phuc-2023",
        "trend samples/vinh-phuc-2023",
        "explain samples/vinh-phuc-2023 so-tttt",
        "reconcile samples/vinh-phuc-2023/published.yaml samples/vinh-phuc-2023",
    })
    void speakToPeople(String command) throws IOException {
        List<String> said = new ArrayList<>();
        for (String language : List.of("vi", "en")) {
            List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
            arguments.addAll(List.of("-q", "--lang", language));
            List<Path> papers = Stream.of("html", "docx", "xlsx")
                    .map(format -> folder.resolve(language + "." + format))
                    .toList();
            papers.forEach(paper -> arguments.addAll(List.of("-o", paper.toString())));
            Tool.Run run = Tool.inCheckout().run(arguments.toArray(String[]::new));
            assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
            for (Path paper : papers) {
                texts(paper).stream()
                        .filter(text -> isForMachines(text)
                                || language.equals("vi")
                                        && PERIOD_OF_MACHINES.matcher(text).find())
                        .map(text -> paper.getFileName() + ": " + text)
                        .forEach(said::add);
            }
        }

        assertThat(said).isEmpty();
    }

    private static boolean isForMachines(String text) {
        return KINDS.contains(text)
                || FILE.matcher(text).find()
                || LONG_NUMBER.matcher(text).find()
                || WORD.matcher(text).results().anyMatch(word -> Ids.ALL.contains(word.group()));
    }

    private static List<String> texts(Path paper) throws IOException {
        String name = paper.getFileName().toString();
        if (name.endsWith("html")) {
            return shown(Jsoup.parse(Files.readString(paper)));
        }
        return name.endsWith("docx") ? ofDocument(paper) : ofWorkbook(paper);
    }

    /** Everything but the two sections about the data, which are folded. */
    private static List<String> shown(Document page) {
        page.select("#sources, #findings").remove();
        return page.body().select("*").stream()
                .flatMap(element -> element.textNodes().stream())
                .map(node -> node.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> ofDocument(Path paper) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(paper));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText().lines().toList();
        }
    }

    /** Every cell as it is shown, those of folded columns aside. */
    private static List<String> ofWorkbook(Path paper) throws IOException {
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(paper))) {
            return IntStream.range(0, book.getNumberOfSheets())
                    .mapToObj(book::getSheetAt)
                    .filter(sheet -> !ABOUT_THE_DATA.contains(sheet.getSheetName()))
                    .flatMap(sheet -> cells(sheet, formatter))
                    .toList();
        }
    }

    private static Stream<String> cells(Sheet sheet, DataFormatter formatter) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> !sheet.isColumnHidden(cell.getColumnIndex()))
                .map(formatter::formatCellValue);
    }

    /** What the samples call units and tasks for machines, where people call them otherwise; and the methods. */
    private static final class Ids {

        static final Set<String> ALL = new HashSet<>(METHODS);

        static {
            for (Sample sample : List.of(Sample.VINH_PHUC_2022, Sample.VINH_PHUC_2023)) {
                add(sample.programme());
            }
        }

        private static void add(Programme programme) {
            programme.units().forEach(unit -> add(unit.id(), unit.name()));
            programme.tasks().forEach(task -> add(task.id(), task.name()));
        }

        /** Plain numbers and words of one letter may stand for something else. */
        private static void add(String id, String name) {
            if (!id.equals(name) && id.length() > 2 && !id.chars().allMatch(Character::isDigit)) {
                ALL.add(id);
            }
        }
    }
}
