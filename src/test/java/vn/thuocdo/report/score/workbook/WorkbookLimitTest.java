package vn.thuocdo.report.score.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Tool;

/** Excel opens a workbook however large the programme is. */
final class WorkbookLimitTest {

    private static final int UNITS = 101;
    private static final int ITEMS = 500;

    @TempDir
    private Path folder;

    @Test
    void aSheetOfItemsEndsWhereExcelWouldTakeLongAndTheSummarySaysSo() throws IOException {
        try (BufferedWriter job = Files.newBufferedWriter(folder.resolve("job.csv"))) {
            job.write("unit,task,target,actual\n");
            for (int unit = 0; unit < UNITS; unit++) {
                for (int item = 0; item < ITEMS; item++) {
                    job.write("U" + unit + ",T" + item + ",1,1\n");
                }
            }
        }
        Tool.in(folder).run("score", "job.csv", "-q", "--lang", "en", "-o", "out.xlsx");

        try (ZipFile book = new ZipFile(folder.resolve("out.xlsx").toFile())) {
            assertThat(part(book, "xl/worksheets/sheet1.xml"))
                    .contains("has the first 50,000 of 50,500 items")
                    .contains("<v>50500</v>");
            assertThat(part(book, "xl/worksheets/sheet3.xml"))
                    .contains("<row r=\"50001\"")
                    .doesNotContain("<row r=\"50002\"");
        }
    }

    @Test
    void aNameLongerThanACellTakesIsCutInTheChartToo() throws IOException {
        Files.writeString(
                folder.resolve("job.csv"),
                "unit,task,target,actual\n" + "x".repeat(40_000) + ",T1,90,95\nB,T1,90,80\n");

        Tool.in(folder).run("score", "job.csv", "-q", "--lang", "en", "-o", "out.xlsx");

        try (ZipFile book = new ZipFile(folder.resolve("out.xlsx").toFile())) {
            assertThat(part(book, "xl/charts/chart1.xml")).contains("<c:v>" + "x".repeat(255) + "</c:v>");
        }
    }

    private static String part(ZipFile book, String name) throws IOException {
        try (InputStream in = book.getInputStream(book.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
