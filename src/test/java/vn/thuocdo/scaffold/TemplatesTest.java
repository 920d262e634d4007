package vn.thuocdo.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** Templates go out, are filled in, come back, and are read as they are. */
class TemplatesTest {

    private static final String SAMPLE =
            Tool.CHECKOUT.resolve("samples/vinh-phuc-2023").toString();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void everyUnitOfTheSampleHasOneAndABlankOneReportsNothing(String language) throws IOException {
        nextYear(language);
        assertThat(templates()).hasSize(36);

        Tool.Run run = Tool.in(folder).run("score", "2024", "-r", "2024/send/*.xlsx", "-f", "json", "--lang", language);
        for (Path template : templates()) {
            Tool.Run check = Tool.in(folder)
                    .run("check", "2024", "-r", "2024/send/" + template.getFileName(), "--lang", language, "-q");
            assertThat(check.status()).as("%s: %s", template, check.out()).isEqualTo(ExitStatus.DONE);
            assertThat(check.out()).as("%s", template).isEmpty();
        }
        assertThat(run.status()).isIn(ExitStatus.DONE, ExitStatus.IO_FAILED);
    }

    /** Every item of every unit is reported as done or reached, and every unit comes to 100 %. */
    @Test
    void whatUnitsFillInIsWhatIsScored() throws IOException {
        nextYear("vi");
        List<String> arguments = new java.util.ArrayList<>(List.of("score", "2024", "-f", "json", "-q"));
        for (Path template : templates()) {
            fill(template);
            arguments.addAll(List.of("-r", "2024/send/" + template.getFileName()));
        }

        Tool.Run run = Tool.in(folder).run(arguments.toArray(String[]::new));

        assertThat(run.err()).isEmpty();
        JsonNode summary = run.json().path("summary");
        assertThat(summary.path("assigned").asInt()).isGreaterThan(300);
        assertThat(summary.path("completed").asInt())
                .isEqualTo(summary.path("assigned").asInt());
    }

    /** Ids that Excel would make numbers or dates of, and texts that it would run, are texts. */
    @Test
    void everythingThatIsFilledInBeforehandIsText() throws IOException {
        Project.in(folder)
                .file("a.csv", "unit,task,task_name,target", "010,11.10,=1+1,90", "010,1/3,@SUM(A1),", "=cmd(),T,x,5");

        Tool.Run run = Tool.in(folder).run("init", "send", "--from", "a.csv", "--templates", "2024-Q1", "-q");

        assertThat(run.err()).isEmpty();
        try (InputStream in = Files.newInputStream(folder.resolve("send/010.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                }
            }
        }
        assertThat(Tool.in(folder)
                        .run("check", "-a", "a.csv", "-r", "send/010.xlsx", "-r", "send/=cmd().xlsx", "-q")
                        .out())
                .isEmpty();
    }

    private void nextYear(String language) {
        assertThat(Tool.in(folder)
                        .run("init", "2024", "--from", SAMPLE, "--lang", language, "-q")
                        .status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(Tool.in(folder)
                        .run("init", "2024/send", "--from", "2024", "--templates", "2024-Q1", "--lang", language, "-q")
                        .status())
                .isEqualTo(ExitStatus.DONE);
    }

    private List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("2024/send"))) {
            return files.sorted().toList();
        }
    }

    /** As a person would: the status of a task, and of a target the number it asks for. */
    private static void fill(Path template) throws IOException {
        XSSFWorkbook book;
        try (InputStream in = Files.newInputStream(template)) {
            book = new XSSFWorkbook(in);
        }
        for (Row row : book.getSheetAt(0)) {
            String asked = row.getCell(3) == null ? "" : row.getCell(3).getStringCellValue();
            if (row.getRowNum() > 0) {
                String number = asked.replaceFirst(";? ?hạn.*", "").replaceFirst("^[<>=]+ ", "");
                if (number.isEmpty()) {
                    row.createCell(6).setCellValue("Hoàn thành");
                } else {
                    row.createCell(7)
                            .setCellValue(Double.parseDouble(
                                    number.replaceAll("[^0-9,].*", "").replace(',', '.')));
                }
            }
        }
        try (OutputStream out = Files.newOutputStream(template)) {
            book.write(out);
        }
        book.close();
    }
}
