package vn.thuocdo.growth;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** A project as offices have them, of any number of units: ten items each, reported every quarter. */
final class HonestProject {

    private static final int TASKS = 10;
    private static final List<String> QUARTERS = List.of("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4");

    /** Some of these make a reader ask what the other days of their column are. */
    private static final List<String> DEADLINES = List.of("2023-12-31", "31/12/2023", "05/06/2023", "Quý IV/2023");

    private static final String PROJECT = """
            title: Kết quả năm 2023
            year: 2023
            sources:
              assignments: %s
              results: %s
            """;

    private final int units;
    private final List<List<String>> assignments = new ArrayList<>();
    private final List<List<String>> results = new ArrayList<>();

    HonestProject(int units) {
        this.units = units;
        assignments.add(List.of("unit", "unit_name", "task", "group", "target", "deadline"));
        results.add(List.of("unit", "task", "period", "actual", "difficulty"));
        for (int unit = 1; unit <= units; unit++) {
            for (int task = 1; task <= TASKS; task++) {
                assign("U" + unit, task);
            }
        }
    }

    private void assign(String unit, int task) {
        assignments.add(List.of(
                unit, "Sở " + unit, "T" + task, "Nhóm " + task % 3, "90%", DEADLINES.get(task % DEADLINES.size())));
        for (String quarter : QUARTERS) {
            int actual = 60 + (unit.hashCode() + task + results.size()) % 40;
            results.add(List.of(unit, "T" + task, quarter, actual + "%", task == 1 ? "Thiếu kinh phí" : ""));
        }
    }

    void writeCsv(Path folder) throws IOException {
        Files.write(folder.resolve("a.csv"), lines(assignments));
        Files.write(folder.resolve("r.csv"), lines(results));
        Files.writeString(folder.resolve("thuocdo.yaml"), PROJECT.formatted("a.csv", "r.csv"));
    }

    /** @param ending that of YAML or of JSON: what is written is both */
    void writeYaml(Path folder, String ending) throws IOException {
        Files.writeString(folder.resolve("a." + ending), maps(assignments));
        Files.writeString(folder.resolve("r." + ending), maps(results));
        Files.writeString(folder.resolve("thuocdo.yaml"), PROJECT.formatted("a." + ending, "r." + ending));
    }

    void writeXlsx(Path folder) throws IOException {
        new GivenXlsx().sheet(sheet(assignments)).write(folder.resolve("a.xlsx"));
        new GivenXlsx().sheet(sheet(results)).write(folder.resolve("r.xlsx"));
        Files.writeString(folder.resolve("thuocdo.yaml"), PROJECT.formatted("a.xlsx", "r.xlsx"));
    }

    void writeOds(Path folder) throws IOException {
        writeOds(folder.resolve("a.ods"), assignments);
        writeOds(folder.resolve("r.ods"), results);
        Files.writeString(folder.resolve("thuocdo.yaml"), PROJECT.formatted("a.ods", "r.ods"));
    }

    private static void writeOds(Path file, List<List<String>> rows) throws IOException {
        StringBuilder sheet = new StringBuilder();
        rows.forEach(cells -> sheet.append(GivenOds.row(cells.toArray(String[]::new))));
        new GivenOds().sheet("S", sheet.toString()).write(file);
    }

    void writeXls(Path folder) throws IOException {
        writeXls(folder.resolve("a.xls"), assignments);
        writeXls(folder.resolve("r.xls"), results);
        Files.writeString(folder.resolve("thuocdo.yaml"), PROJECT.formatted("a.xls", "r.xls"));
    }

    private static void writeXls(Path file, List<List<String>> rows) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet sheet = book.createSheet();
            for (List<String> cells : rows) {
                HSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                cells.forEach(
                        cell -> row.createCell(row.getPhysicalNumberOfCells()).setCellValue(cell));
            }
            book.write(out);
        }
    }

    /** Sentences with a sum of two and a share for every unit, as a text and as a document. */
    void writeArticle(Path folder) throws IOException {
        List<String> sentences = IntStream.rangeClosed(1, units)
                .mapToObj(unit -> ("Sở số %d được giao 40 nhiệm vụ, trong đó 30 nhiệm vụ hoàn thành, "
                                + "10 nhiệm vụ đang thực hiện, đạt 75%%.")
                        .formatted(unit))
                .toList();
        Files.write(folder.resolve("article.txt"), sentences);
        Documents.write(folder.resolve("article.docx"), sentences);
    }

    /** Every unit has become the one of its number again. */
    void writeCrosswalk(Path file) throws IOException {
        StringBuilder steps = new StringBuilder("from,to,effective,share,document\n");
        for (int unit = 1; unit <= units; unit++) {
            steps.append("U%1$d,U%1$d,2023-06-30,,Nghị quyết số %1$d\n".formatted(unit));
        }
        Files.writeString(file, steps);
    }

    /** A sum of two and a share for every unit, all right. */
    void writePublished(Path file) throws IOException {
        StringBuilder yaml = new StringBuilder("numbers: vi\nfigures:\n");
        for (int unit = 1; unit <= units; unit++) {
            yaml.append("  all %1$d: {value: 40, sum: [done %1$d, open %1$d]}\n  done %1$d: 30\n  open %1$d: 10\n"
                            .formatted(unit))
                    .append("  rate %1$d: {value: 75 %%, share: done %1$d, of: all %1$d}\n".formatted(unit));
        }
        Files.writeString(file, yaml);
    }

    /**
     * A table of figures with sums both ways and a column of shares.
     *
     * @param added to every third share; 0 for a table that is right
     */
    void writeAnnex(Path file, int added) throws IOException {
        StringBuilder table = new StringBuilder("Unit,Assigned,Done,Open,Rate (%)\n");
        for (int unit = 1; unit <= units; unit++) {
            table.append("U%d,40,30,10,%d\n".formatted(unit, unit % 3 == 0 ? 75 + added : 75));
        }
        table.append("Total,%d,%d,%d,75\n".formatted(40 * units, 30 * units, 10 * units));
        Files.writeString(file, table);
    }

    private static List<String> lines(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(",", row)).toList();
    }

    /** A list of maps in the syntax that YAML and JSON have in common. */
    private static String maps(List<List<String>> rows) {
        List<String> columns = rows.get(0);
        return rows.stream()
                .skip(1)
                .map(row -> IntStream.range(0, columns.size())
                        .mapToObj(i -> "\"" + columns.get(i) + "\": \"" + row.get(i) + "\"")
                        .collect(Collectors.joining(", ", "{", "}")))
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private static String sheet(List<List<String>> rows) {
        StringBuilder sheet = new StringBuilder("<sheetData>");
        rows.forEach(row -> sheet.append(GivenXlsx.row(row.toArray(String[]::new))));
        return sheet.append("</sheetData>").toString();
    }
}
