package vn.thuocdo.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import tools.jackson.databind.JsonNode;

/** What the tool's reports say, as the named facts of {@link Expected}. */
final class Told {

    private static final List<String> COUNTS = List.of(
            "assigned",
            "denominator",
            "completed",
            "late",
            "overdue",
            "timeUnknown",
            "unreported",
            "undecided",
            "noCase",
            "withdrawn",
            "excused",
            "excluded",
            "weight",
            "credit");
    private static final Map<String, String> CSV =
            Map.of("rate_exact", "rate", "time_unknown", "timeUnknown", "no_case", "noCase");
    private static final Map<String, String> SHEET = Map.ofEntries(
            Map.entry("Assigned", "assigned"),
            Map.entry("Denominator", "denominator"),
            Map.entry("Completed", "completed"),
            Map.entry("Completed late", "late"),
            Map.entry("Not reported", "unreported"),
            Map.entry("Overdue", "overdue"),
            Map.entry("Completed, not known whether on time", "timeUnknown"),
            Map.entry("Could not be decided", "undecided"),
            Map.entry("No case arose", "noCase"),
            Map.entry("Withdrawn by the unit itself", "withdrawn"),
            Map.entry("Cancelled, not applicable", "excluded"),
            Map.entry("Rank", "rank"));

    private static final List<String> ITEM =
            List.of("outcome", "inDenominator", "credit", "weight", "late", "overdue", "excused", "completed", "time");

    private Told() {}

    static Map<String, String> json(JsonNode report) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("all rate", exact(report.path("summary").path("rate")));
        for (JsonNode unit : report.path("units")) {
            String name = unit.path("id").asString() + " ";
            standing(name, unit, facts);
            facts.put(name + "bounds", bounds(unit.path("timeBounds")));
            facts.put(name + "way", way(unit.path("toNextTier")));
        }
        return facts;
    }

    /** What {@code explain UNIT -f json} says of the unit and its items. */
    static Map<String, String> explained(JsonNode report) {
        Map<String, String> facts = new TreeMap<>();
        String unit = report.path("unit").path("id").asString() + " ";
        standing(unit, report.path("standing"), facts);
        for (JsonNode item : report.path("items")) {
            String name = unit + item.path("task").asString() + " ";
            for (String fact : ITEM) {
                facts.put(name + fact, text(item.path(fact)));
            }
        }
        return facts;
    }

    private static void standing(String name, JsonNode standing, Map<String, String> facts) {
        COUNTS.stream()
                .filter(standing::has)
                .forEach(count -> facts.put(name + count, standing.path(count).asString()));
        facts.put(name + "rate", exact(standing.path("rate")));
        facts.put(name + "tier", text(standing.path("tier")));
        facts.put(name + "rank", text(standing.path("rank")));
    }

    /** A way that a gate blocks is none. */
    private static String way(JsonNode next) {
        return next.isMissingNode() || next.isNull() || !next.path("blockedBy").isEmpty()
                ? ""
                : text(next.path("tier")) + " by " + text(next.path("items"));
    }

    private static String bounds(JsonNode bounds) {
        return bounds(
                exact(bounds.path("least")),
                text(bounds.path("leastTier")),
                exact(bounds.path("most")),
                text(bounds.path("mostTier")));
    }

    /** Where a unit cannot be assessed there is nothing between which its rate could lie. */
    private static String bounds(String least, String leastTier, String most, String mostTier) {
        return least.isEmpty() ? "" : least + " " + leastTier + " to " + most + " " + mostTier;
    }

    private static String exact(JsonNode rate) {
        return text(rate.path("exact"));
    }

    private static String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }

    static Map<String, String> csv(Path file) throws IOException {
        Map<String, String> facts = new TreeMap<>();
        List<String> lines = Files.readAllLines(file);
        List<String> head = List.of(lines.get(0).replace("\uFEFF", "").split(",", -1));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = Arrays.asList(line.split(",", -1));
            String name = cells.get(head.indexOf("unit")) + " ";
            for (String column : head) {
                String fact = CSV.getOrDefault(column, column);
                if (COUNTS.contains(fact) || List.of("rate", "tier", "rank").contains(fact)) {
                    facts.put(name + fact, cells.get(head.indexOf(column)));
                }
            }
            List<String> bounds = Stream.of("rate_least_exact", "tier_least", "rate_most_exact", "tier_most")
                    .map(column -> cells.get(head.indexOf(column)))
                    .toList();
            facts.put(name + "bounds", bounds(bounds.get(0), bounds.get(1), bounds.get(2), bounds.get(3)));
        }
        return facts;
    }

    /** The sheets of units and of items of a workbook. */
    static Map<String, String> workbook(Path file) throws IOException {
        Map<String, String> facts = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                Workbook book = WorkbookFactory.create(in)) {
            for (Map<String, String> row : rows(book.getSheet("Units"))) {
                String name = row.get("Unit id") + " ";
                SHEET.forEach((column, fact) -> facts.put(name + fact, row.getOrDefault(column, "")));
            }
            for (Map<String, String> row : rows(book.getSheet("Items"))) {
                String name = row.get("Unit id") + " " + row.get("Item id") + " ";
                facts.put(name + "shown", row.getOrDefault("Outcome", ""));
            }
        }
        return facts;
    }

    private static List<Map<String, String>> rows(Sheet sheet) {
        List<Map<String, String>> rows = new java.util.ArrayList<>();
        Row head = sheet.getRow(0);
        for (int i = 1; i <= sheet.getLastRowNum() && sheet.getRow(i) != null; i++) {
            Map<String, String> row = new HashMap<>();
            for (Cell cell : sheet.getRow(i)) {
                row.put(head.getCell(cell.getColumnIndex()).getStringCellValue(), text(cell));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf((long) cell.getNumericCellValue())
                : cell.toString();
    }
}
