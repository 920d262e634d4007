package vn.thuocdo.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of several rows in files that have no merged cells, as LibreOffice writes merged ones. */
final class ContinuedHeaderTest {

    @TempDir
    Path folder;

    @Test
    void aColumnIsHeadedByAllThatStandsOverIt() throws IOException {
        OpenedTable opened = OpenedTable.of("t.csv", "unit,task,Năm 2025,,note\n,,Kế hoạch,Thực hiện,\nA,T1,90,95,x\n");

        assertThat(header(opened))
                .containsExactly("unit", "task", "Năm 2025 / Kế hoạch", "Năm 2025 / Thực hiện", "note");
        assertThat(opened.rows()).containsExactly("t.csv:3 A|T1|90|95|x");
        assertThat(opened.table().orElseThrow().headerAt(3)).hasToString("t.csv:2:4");
        assertThat(opened.found()).isEmpty();
    }

    @Test
    void itMayHaveThreeRows() throws IOException {
        OpenedTable opened = OpenedTable.of(
                "t.csv", "unit,task,Năm 2025,,,\n,,Quý I,,Quý II,\n,,KH,TH,KH,TH\nA,T1,1,2,3,4\nA,T2,1,2,3,4\n");

        assertThat(header(opened))
                .containsExactly(
                        "unit",
                        "task",
                        "Năm 2025 / Quý I / KH",
                        "Năm 2025 / Quý I / TH",
                        "Năm 2025 / Quý II / KH",
                        "Năm 2025 / Quý II / TH");
        assertThat(opened.rows()).hasSize(2);
    }

    @Test
    void oneColumnMayStandBelowAHeadingToo() {
        OpenedTable opened = OpenedTable.of("t.csv", "unit,task,Quý I,,Cả năm\n,,KH,TH,TH\nA,T1,1,2,3\n");

        assertThat(header(opened)).containsExactly("unit", "task", "Quý I / KH", "Quý I / TH", "Cả năm / TH");
    }

    @Test
    void columnsMayBeNamedInTheLastRowAlone() {
        OpenedTable opened = OpenedTable.of("t.csv", ",,Quý I,,Quý II,\nunit,task,KH,TH,KH,TH\nA,T1,1,2,3,4\n");

        assertThat(header(opened))
                .containsExactly("unit", "task", "Quý I / KH", "Quý I / TH", "Quý II / KH", "Quý II / TH");
    }

    @Test
    void titlesAboveItArePassedOver() throws IOException {
        OpenedTable opened =
                OpenedTable.of("t.csv", "PHỤ LỤC I,,,\n(Kèm theo Quyết định),,,\nunit,task,A,\n,,x,y\nA,T1,1,2\n");

        assertThat(header(opened)).containsExactly("unit", "task", "A / x", "A / y");
        assertThat(opened.rows()).containsExactly("t.csv:5 A|T1|1|2");
    }

    /** What follows is data, or the heading of a group; the header is one row. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit,task,actual,\nA,T1,95,x\n",
                "unit,task,actual,,\n,,95,,x\n",
                "unit,task,actual,\nI,NHẬN THỨC SỐ,,\nA,T1,95,\n",
                "unit,task,actual,\n,NHẬN THỨC SỐ,95,x\n",
                "unit,task,,actual\nA,T1,,95\n",
                "unit,task,,\nA,T1,95,x\n",
                "unit,task,actual\n,,95\n"
            })
    void rowsThatNameNoColumnsAreNone(String table) {
        OpenedTable opened = OpenedTable.of("t.csv", table);

        assertThat(header(opened)).noneMatch(text -> text.contains("/"));
        assertThat(opened.table().orElseThrow().headerAt(0)).hasToString("t.csv:1:1");
    }

    @Test
    void aTitleAboveAHeaderIsNoneOfItsHeadings() {
        OpenedTable opened = OpenedTable.of("t.csv", "BÁO CÁO,,,\nunit,task,note,note\nA,T1,1,2\n");

        assertThat(header(opened)).containsExactly("unit", "task", "note", "note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C1:D1", "C1:D1 A1:A2 B1:B2 E1:E2"})
    void aSheetIsReadAlikeWhateverOfItIsMerged(String merged) throws IOException {
        OpenedTable opened = GivenWorkbook.in(BookFile.Format.XLSX)
                .sheet("Biểu 1")
                .row(1, "unit", "task", "Tình trạng", null, "note")
                .row(2, null, null, "Đã hoàn thành", "Đang thực hiện", null)
                .row(3, "A", "T1", "x", null, "y")
                .merged(merged.isEmpty() ? new String[0] : merged.split(" "))
                .openIn(folder);

        assertThat(header(opened))
                .containsExactly("unit", "task", "Tình trạng / Đã hoàn thành", "Tình trạng / Đang thực hiện", "note");
        assertThat(opened.rows()).containsExactly("a.xlsx:Biểu 1!3 A|T1|x||y");
    }

    private static List<String> header(OpenedTable opened) {
        return opened.table()
                .orElseThrow(() -> new AssertionError("no table: " + opened.found()))
                .header();
    }
}
