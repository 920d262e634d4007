package vn.thuocdo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocdo.testing.Tool;

/** Whatever stands in the tables, in any of their texts, is shown as a text by every format of every document. */
final class HostileTextsTest {

    /** What stands in every text of the harmless project that the others are compared with, as often as it takes. */
    private static final String HARMLESS = "Lương Sơn ";

    /** What would steer a terminal, or turn the direction of writing. */
    private static final Pattern STEERING =
            Pattern.compile("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u200E\u200F\u202A-\u202E\u2066-\u2069]");

    @TempDir
    private Path folder;

    static Map<String, String> payloads() {
        Map<String, String> payloads = new LinkedHashMap<>();
        payloads.put("a script", "<script>hit()</script>");
        payloads.put("the end of a script", "</script><script>hit()</script>");
        payloads.put("the end of a style", "</style><style>body{display:none}</style>");
        payloads.put("an image out of an attribute", "\"><img src=x onerror=hit()>");
        payloads.put("a double-quoted event handler", "\" onmouseover=\"hit()\" x=\"");
        payloads.put("a single-quoted event handler", "' onmouseover='hit()' x='");
        payloads.put("an unquoted event handler", "x onfocus=hit() autofocus");
        payloads.put("a comment", "<!-- x --><!--");
        payloads.put("the end of a section", "]]><hit/>");
        payloads.put("an image that is a program", "<svg/onload=hit()>");
        payloads.put("entities", "&lt;b&gt; &#60;i&#62; &amp;");
        payloads.put("an address that is a program", "javascript:hit()");
        payloads.put("directives of templates", "${7*7} {{7*7}} $unsafe{x} @if(true) {0}");
        payloads.put("links and images of Markdown", "[x](javascript:hit()) ![x](http://x/y) `c` | *b*");
        payloads.put("marks that turn the writing", "\u202Etxt.exe\u202C \u2066x\u2069 \u200Fy");
        payloads.put("escapes that steer a terminal", "\u001b[2J\u001b]0;owned\u0007 \u009b31m");
        payloads.put("commands of a pipeline", "::error::hit %0A::warning::hit ##[error]hit");
        payloads.put("a formula", "=HYPERLINK(\"http://x\",\"y\")");
        payloads.put("escapes of JSON", "\\\",\"x\":{\\u0022 \\n");
        return payloads;
    }

    static Stream<Arguments> cases() {
        List<String> commands = List.of(
                "score -f text",
                "score -f markdown",
                "score -f html",
                "score -f json",
                "score -f csv",
                "score -f junit",
                "score -f openmetrics",
                "score -f github",
                "check -f text",
                "check -v -f text",
                "check -f json",
                "check -f sarif",
                "check -f github",
                "trend -f text",
                "trend -f markdown",
                "trend -f html",
                "trend -f json",
                "trend -f csv",
                "explain U1 -f text",
                "explain U1 T1 -f text",
                "explain U1 -f markdown",
                "explain U1 -f html",
                "explain U1 -f json",
                "compare .@2023-Q1 -f text",
                "compare .@2023-Q1 -f markdown",
                "compare .@2023-Q1 -f html",
                "compare .@2023-Q1 -f json",
                "compare .@2023-Q1 -f csv",
                "score --base .@2023-Q1 -f html",
                "score --base .@2023-Q1 -f markdown",
                "score --base .@2023-Q1 -f json",
                "score --method completion --method on-time -f text",
                "score --method completion --method on-time -f markdown",
                "score --method completion --method on-time -f html",
                "score --method completion --method on-time -f json",
                "reconcile -f text",
                "reconcile -f markdown",
                "reconcile -f html",
                "reconcile -f json");
        return payloads().keySet().stream()
                .flatMap(payload -> commands.stream().map(command -> Arguments.of(payload, command)));
    }

    /** Office files are no text; a data package names files and columns alone. */
    @Test
    void everyFormatOfTextIsTried() {
        Set<String> tried = cases().map(of -> format((String) of.get()[1])).collect(Collectors.toSet());
        assertThat(Format.ofScores())
                .filteredOn(format -> !format.isBinary() && format != Format.DATAPACKAGE)
                .allMatch(format -> tried.contains(format.word()));
    }

    private static String format(String command) {
        return command.substring(command.lastIndexOf(' ') + 1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void areShownAsTexts(String payload, String command) throws Exception {
        String shown = run(payloads().get(payload), command);
        String harmless = run(harmless(payloads().get(payload).length()), command);
        String format = format(command);

        if (!format.equals("csv")) {
            assertThat(shown).doesNotContainPattern(STEERING);
        }
        switch (format) {
            case "html" -> assertThat(structure(Jsoup.parse(shown))).isEqualTo(structure(Jsoup.parse(harmless)));
            case "json", "sarif" ->
                assertThat(new JsonMapper().readTree(shown).propertyNames())
                        .isEqualTo(new JsonMapper().readTree(harmless).propertyNames());
            case "junit" -> assertThat(elements(shown)).isEqualTo(elements(harmless));
            case "csv" -> assertThat(widths(shown)).isEqualTo(widths(harmless));
            case "openmetrics" -> assertThat(names(shown)).isEqualTo(names(harmless));
            case "github" ->
                assertThat(shown.lines().filter(line -> line.matches("(::|##\\[).*")))
                        .hasSameSizeAs(harmless.lines()
                                .filter(line -> line.matches("(::|##\\[).*"))
                                .toList());
            default -> assertThat(shown).isNotEmpty();
        }
        if (format.equals("markdown") || command.equals("score -f github")) {
            assertThat(shown).doesNotContainPattern("<(script|/script|style|img|svg|hit|!--)");
            assertThat(shown).doesNotContainPattern("(?<!\\\\)\\[x\\]\\(");
        }
    }

    /** A text of a length: what is long may stand elsewhere than what is short. */
    private static String harmless(int length) {
        return HARMLESS.repeat(length).substring(0, length - 1) + "a";
    }

    /** Runs a command on a project with the same text in every one of its cells that takes a text. */
    private String run(String text, String command) throws IOException {
        Path project = Files.createDirectories(folder.resolve(Integer.toHexString(text.hashCode())));
        String cell = "\"" + text.replace("\"", "\"\"") + " %s\"";
        List<String> units = new ArrayList<>(List.of("id,name,kind,bloc,head,aliases"));
        List<String> tasks = new ArrayList<>(List.of("id,name,kind,group,measure,direction,basis"));
        List<String> assignments = new ArrayList<>(
                List.of("unit,task,target,deadline,extended_deadline,extension_document,owner,waiver,surplus"));
        List<String> results = new ArrayList<>(
                List.of("unit,task,period,reported_on,completed_on,actual,status,difficulty,proposal,evidence"));
        for (int i = 1; i <= 3; i++) {
            units.add(rows("U" + i + ",$,$,$,$,$", cell, i));
            tasks.add(rows("T" + i + "," + "$," + (i < 3 ? "target" : "task") + ",$,$,,$", cell, i));
            for (int task = 1; task <= 3; task++) {
                assignments.add(rows(
                        "U" + i + ",T" + task + "," + (task < 3 ? "10" : "") + ",2023-06-30,2023-07-01,$,$,$,x",
                        cell,
                        task));
                for (int quarter = 1; quarter <= 2; quarter++) {
                    results.add(rows(
                            "U" + i + ",T" + task + ",2023-Q" + quarter + ",2023-0" + (3 * quarter + 1)
                                    + "-25,2023-07-0"
                                    + i + "," + (task < 3 ? 30 * i : "") + "," + (task == 3 ? "done" : "not_done")
                                    + ",$,$,$",
                            cell,
                            quarter));
                }
            }
        }
        // A semicolon would name several units here.
        String unit = "\"" + text.replace(";", "").replace("\"", "\"\"") + " 9\"";
        if (scoresPartly(command)) {
            results.add(unit + rows(",$,2023-Q1,,,1,$,$,$,$", cell, 9));
        }
        Files.write(project.resolve("units.csv"), units);
        Files.write(project.resolve("tasks.csv"), tasks);
        Files.write(project.resolve("assignments.csv"), assignments);
        Files.write(project.resolve("results.csv"), results);
        Files.writeString(project.resolve("thuocdo.yaml"), """
                title: %s
                year: 2023
                sources:
                  units: units.csv
                  tasks: tasks.csv
                  assignments: assignments.csv
                  results: results.csv
                """.formatted(quoted(text)));
        Files.writeString(project.resolve("published.yaml"), """
                title: %1$s
                source: %1$s
                figures:
                  %2$s:
                    value: 3
                    names: [%1$s, %3$s]
                    data: {what: units}
                  %4$s:
                    value: 4
                    sum: [%2$s, %2$s]
                """.formatted(
                        quoted(text), quoted(text + " a"), quoted(text + " 1"), quoted(text + " b")));
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.add(1, ".");
        if (command.startsWith("reconcile")) {
            arguments.add(1, "published.yaml");
        }
        if (scoresPartly(command) && !command.startsWith("check")) {
            arguments.add("--keep-going");
        }
        Tool.Run run = Tool.in(project).run(arguments.toArray(String[]::new));
        assertThat(run.err()).doesNotContainPattern(STEERING);
        assertThat(run.out()).isNotEmpty();
        return run.out();
    }

    /** Whether a command goes on where rows are faulty, and speaks of them. */
    private static boolean scoresPartly(String command) {
        return !command.startsWith("reconcile");
    }

    /** A YAML scalar; what YAML does not let stand in a file is escaped. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            boolean plain = c >= ' ' && c < 0x7F && c != '"' && c != '\\' || Character.isLetter(c);
            quoted.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return quoted.append('"').toString();
    }

    private static String rows(String template, String cell, int number) {
        return template.replace("$", cell.replace("%s", String.valueOf(number)));
    }

    /** Every element with the names of its attributes, and the values of those that lead somewhere. */
    private static List<String> structure(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.tagName() + " "
                        + element.attributes().asList().stream()
                                .map(attribute -> List.of("href", "class", "id").contains(attribute.getKey())
                                        ? attribute.toString()
                                        : attribute.getKey())
                                .toList())
                .toList();
    }

    private static List<String> elements(String xml) throws XMLStreamException {
        XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(xml));
        List<String> elements = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                elements.add(reader.getLocalName());
            }
        }
        return elements;
    }

    private static List<Integer> widths(String csv) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(csv)).stream()
                .map(CSVRecord::size)
                .toList();
    }

    private static List<String> names(String metrics) {
        return metrics.lines().map(line -> line.replaceFirst("[{ ].*", "")).toList();
    }
}
