package vn.thuocdo.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A project as offices have them, of any number of units: ten items each, reported every quarter. */
final class HonestProject {

    private static final int TASKS = 10;
    private static final List<String> QUARTERS = List.of("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4");
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
        assignments.add(List.of(unit, "Sở " + unit, "T" + task, "Nhóm " + task % 3, "90%", "2023-12-31"));
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

    void writeYaml(Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), yaml(assignments));
        Files.writeString(folder.resolve("r.yaml"), yaml(results));
        Files.writeString(folder.resolve("thuocdo.yaml"), PROJECT.formatted("a.yaml", "r.yaml"));
    }

    void writeXlsx(Path folder) throws IOException {
        new GivenXlsx().sheet(sheet(assignments)).write(folder.resolve("a.xlsx"));
        new GivenXlsx().sheet(sheet(results)).write(folder.resolve("r.xlsx"));
        Files.writeString(folder.resolve("thuocdo.yaml"), PROJECT.formatted("a.xlsx", "r.xlsx"));
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

    private static List<String> lines(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(",", row)).toList();
    }

    private static String yaml(List<List<String>> rows) {
        List<String> columns = rows.get(0);
        StringBuilder yaml = new StringBuilder();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int i = 0; i < columns.size(); i++) {
                yaml.append(i == 0 ? "- " : "  ")
                        .append(columns.get(i))
                        .append(": \"")
                        .append(row.get(i))
                        .append("\"\n");
            }
        }
        return yaml.toString();
    }

    private static String sheet(List<List<String>> rows) {
        StringBuilder sheet = new StringBuilder("<sheetData>");
        rows.forEach(row -> sheet.append(GivenXlsx.row(row.toArray(String[]::new))));
        return sheet.append("</sheetData>").toString();
    }
}
