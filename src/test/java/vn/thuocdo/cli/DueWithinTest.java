package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.testing.Tool;

/** {@code score --due-within}: what is not met and falls due in the next days, to the day. */
class DueWithinTest {

    @TempDir
    Path folder;

    @BeforeEach
    void items() throws IOException {
        Files.writeString(folder.resolve("t.csv"), """
                unit,task,deadline,status,extended_deadline,extension_document,state
                A,overdue,2023-09-30,not_done,,,
                A,today,2023-10-01,not_done,,,
                A,last,2023-10-31,in_progress,,,
                A,after,2023-11-01,not_done,,,
                A,met,2023-10-15,done,,,
                A,cancelled,2023-10-15,,,,cancelled
                B,moved away,2023-10-10,not_done,2023-12-31,QĐ 1,
                B,moved here,2023-09-10,not_done,2023-10-20,QĐ 2,
                B,not moved,2023-10-11,not_done,2023-12-31,,
                C,silent,2023-10-02,,,,
                """);
    }

    private List<String> due(String days) {
        JsonNode json = Tool.in(folder)
                .run("score", "t.csv", "--as-of", "2023-10-01", "--due-within", days, "-f", "json", "-q")
                .json();
        List<String> items = new ArrayList<>();
        for (JsonNode unit : json.path("units")) {
            for (JsonNode item : unit.path("items")) {
                items.add(unit.path("id").asString() + " " + item.path("task").asString() + " "
                        + item.path("daysLeft").asInt());
            }
        }
        assertThat(json.path("items").asInt()).isEqualTo(items.size());
        return items;
    }

    @Test
    void theAsOfDateAndTheLastDayCount() {
        assertThat(due("30"))
                .containsExactly("A today 0", "A last 30", "B not moved 10", "B moved here 19", "C silent 1");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "9, 2", "10, 3", "29, 4", "30, 5", "31, 6", "90, 6", "91, 7"})
    void oneDayMoreTakesInWhatIsDueOnIt(String days, int items) {
        assertThat(due(days)).hasSize(items);
    }

    @Test
    void whatIsOverdueIsListedApart() {
        JsonNode json = Tool.in(folder)
                .run("score", "t.csv", "--as-of", "2023-10-01", "--due-within", "0", "-f", "json", "-q")
                .json();

        assertThat(json.path("overdue").asInt()).isEqualTo(1);
        JsonNode late = json.path("overdueUnits").path(0);
        assertThat(late.path("id").asString()).isEqualTo("A");
        assertThat(late.path("items").size()).isEqualTo(1);
        assertThat(late.path("items").path(0).path("task").asString()).isEqualTo("overdue");
        assertThat(late.path("items").path(0).path("daysLeft").asInt()).isEqualTo(-1);
        assertThat(json.path("until").asString()).isEqualTo("2023-10-01");
    }

    @Test
    void theNoticeNamesTheUnitsAndHasAnAnnex() throws IOException {
        Tool.in(folder)
                .run("score", "t.csv", "--as-of", "2023-10-01", "--due-within", "30", "-o", "n.docx", "--lang", "vi");

        try (XWPFDocument notice = new XWPFDocument(Files.newInputStream(folder.resolve("n.docx")))) {
            String text = String.join(
                            "\n",
                            notice.getParagraphs().stream()
                                    .map(p -> p.getText())
                                    .toList())
                    .replace('\u00A0', ' ');
            assertThat(text)
                    .contains("THÔNG BÁO")
                    .contains("5 chỉ tiêu, nhiệm vụ của 3 đơn vị chưa hoàn thành và đến hạn từ ngày 01/10/2023 đến hết"
                            + " ngày 31/10/2023.")
                    .contains("- B: 2 chỉ tiêu, nhiệm vụ, sớm nhất đến hạn ngày 11/10/2023;")
                    .contains("Phụ lục");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "csv"})
    void everyFormatListsTheItemsByUnit(String format) {
        String text = Tool.in(folder)
                .run("score", "t.csv", "--as-of", "2023-10-01", "--due-within", "30", "-f", format)
                .out();

        assertThat(text).contains("today", "moved here", "silent").doesNotContain("moved away", "overdue,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void whatIsOverdueIsNamedUnderATitleOfItsOwn(String format) {
        String text = Tool.in(folder)
                .run("score", "t.csv", "--as-of", "2023-10-01", "--due-within", "30", "-v", "-q", "-f", format)
                .out();

        String list = text.substring(text.lastIndexOf("Already overdue")).replace('\u00A0', ' ');
        assertThat(list)
                .containsPattern("2023-09-30|30 Sep 2023")
                .contains("overdue")
                .doesNotContain("silent", "moved here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void whatIsOverdueIsATableAtTheTerminal(String language) {
        String text = Tool.in(folder)
                .run("score", "t.csv", "--as-of", "2023-10-01", "--due-within", "30", "-v", "-q", "--lang", language)
                .out();

        assertThat(text).containsPattern("(Deadline +Days late +Item|Thời hạn +Chậm \\(ngày\\) +Chỉ tiêu, nhiệm vụ)\n");
    }

    @Test
    void aTextInAFileListsWhatIsOverdue() throws IOException {
        Tool.in(folder)
                .onTerminal()
                .run("score", "t.csv", "--as-of", "2023-10-01", "--due-within", "30", "-q", "-o", "due.txt");

        assertThat(Files.readString(folder.resolve("due.txt")))
                .contains("1 other item of 1 unit is already overdue", "\nAlready overdue\n", "2023-09-30")
                .doesNotContain("add -v");
    }

    @Test
    void theTerminalNamesTheOptionThatListsWhatIsOverdue() {
        String text = Tool.in(folder)
                .onTerminal()
                .run("score", "t.csv", "--as-of", "2023-10-01", "--due-within", "30")
                .out();

        assertThat(text)
                .contains("1 other item of 1 unit is already overdue", "add -v")
                .doesNotContain("2023-09-30");
    }

    @Test
    void whereNothingFallsDueItSaysSo() {
        Tool.Run run = Tool.in(folder).run("score", "t.csv", "--as-of", "2024-10-01", "--due-within", "30", "-q");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("No item that is not completed falls due");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "1.5", "99999", "3661", ""})
    void onlyANumberOfDaysIsTaken(String days) {
        assertThat(Tool.in(folder).run("score", "t.csv", "--due-within=" + days).status())
                .isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void dataWithoutADayIsRefused() throws IOException {
        Files.writeString(folder.resolve("u.csv"), "unit,task,status\nA,T,not_done\n");

        Tool.Run run = Tool.in(folder).run("score", "u.csv", "--due-within", "30");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("--as-of");
    }

    @ParameterizedTest
    @CsvSource({"--each-unit, p", "--fail-under, 50", "--base, t.csv", "--method, on-time --method completion"})
    void whatHasNoPartInItIsRefused(String option, String value) {
        List<String> arguments = new ArrayList<>(List.of("score", "t.csv", "--due-within", "3", option));
        arguments.addAll(List.of(value.split(" ")));

        assertThat(Tool.in(folder).run(arguments.toArray(String[]::new)).status())
                .isEqualTo(ExitStatus.USAGE);
    }
}
