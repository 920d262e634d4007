package vn.thuocdo.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.model.published.FigureTable;
import vn.thuocdo.model.published.Published;
import vn.thuocdo.read.figures.FigureTableFile;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.reconcile.Conclusion;
import vn.thuocdo.reconcile.Conclusion.Standing;
import vn.thuocdo.reconcile.Reconciliation;

/** What tables of published figures are taken as, and what of them is found wrong. */
final class PublishedTablesTest {

    @Test
    void aHeaderOfMergedCellsInAWorkbookNamesItsColumns(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("annex.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Phụ lục");
            row(sheet, 0, "PHỤ LỤC KẾT QUẢ THỰC HIỆN");
            row(sheet, 2, "TT", "Đơn vị", "Tổng số", "Trong đó", "", "Tỷ lệ hoàn thành (%)");
            row(sheet, 3, "", "", "", "Hoàn thành", "Chưa hoàn thành", "");
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 4));
            for (int column : new int[] {0, 1, 2, 5}) {
                sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
            }
            row(sheet, 4, 1, "Sở A", 30, 26, 4, 86.7);
            row(sheet, 5, 2, "Sở B", 24, 20, 4, 83.3);
            row(sheet, 6, 3, "Sở C", 20, 18, 2, 90);
            row(sheet, 7, "Tổng cộng", "", 74, 64, 11, 86.5);
            book.write(out);
        }

        Reconciliation found = reconciled(Input.file("annex.xlsx", file));

        assertThat(differing(found))
                .containsExactly(
                        "annex.xlsx:Phụ lục!C8 Tổng cộng · Tổng số",
                        "annex.xlsx:Phụ lục!E8 Tổng cộng · Trong đó / Chưa hoàn thành");
        assertThat(found.conclusions()).hasSize(4 + 4 + 3);
    }

    private static void row(Sheet sheet, int index, Object... cells) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else {
                row.createCell(i).setCellValue(String.valueOf(cells[i]));
            }
        }
    }

    /** 18 of 20 is 90 %; the counts add up, and so do the shares of those assigned. */
    @Test
    void countsWithTheirSharesAreTwoColumnsAndBothAreChecked() {
        Reconciliation found = reconciled(
                "Đơn vị,Được giao,Hoàn thành,Quá hạn",
                "Sở A,30,\"26 (86,7%)\",\"4 (13,3%)\"",
                "Sở B,24,\"20 (83,3%)\",\"4 (16,7%)\"",
                "Sở C,20,\"18 (91,0%)\",\"2 (10,0%)\"",
                "Sở D,10,10,–",
                "Tổng cộng,84,\"75 (88,1%)\",\"10 (11,9%)\"");

        assertThat(differing(found))
                .containsExactly(
                        "annex.csv:4:3 Sở C · Hoàn thành (%)",
                        "annex.csv:6:2 Tổng cộng · Được giao",
                        "annex.csv:6:3 Tổng cộng · Hoàn thành",
                        "annex.csv:6:3 Tổng cộng · Hoàn thành (%)");
        assertThat(found.alone()).isEmpty();
    }

    @Test
    void countsWithTheirWholesAndSharesAreThreeColumns() {
        assertThat(differing(reconciled(
                        "Đơn vị,Hoàn thành",
                        "Sở A,\"26/30 (86,7%)\"",
                        "Sở B,\"20/24 (82,3%)\"",
                        "Sở C,\"18/20 (90,0%)\"",
                        "Tổng cộng,\"64/75 (85,3%)\"")))
                .containsExactly("annex.csv:3:2 Sở B · Hoàn thành (%)", "annex.csv:5:2 Tổng cộng · Hoàn thành (/)");
    }

    @Test
    void averagesAndRanksAreNotAddedUp() {
        assertThat(differing(reconciled(
                        "Đơn vị,Số lượng,Điểm,Xếp hạng,Bình quân",
                        "A,10,8,1,3",
                        "B,20,6,3,4",
                        "C,30,7,2,5",
                        "Tổng cộng,60,7,,4")))
                .isEmpty();
    }

    /** Chance makes small numbers add up; two rows of three are not enough without a word. */
    @Test
    void columnsThatAddUpNowAndThenAreNoSum() {
        assertThat(reconciled("Unit,Met,Cars,Desks", "A,3,1,2", "B,5,2,3", "C,9,1,2")
                        .conclusions())
                .isEmpty();
    }

    @Test
    void columnNumbersSayWhatAColumnIs() {
        assertThat(differing(reconciled(
                        "Đơn vị,Giao,Đạt,Tỷ lệ",
                        "A,1,2,(3)=(2)/(1)*100%",
                        "Sở A,40,30,75",
                        "Sở B,50,30,70",
                        "Sở C,10,4,45")))
                .containsExactly("annex.csv:4:4 Sở B · Tỷ lệ", "annex.csv:5:4 Sở C · Tỷ lệ");
    }

    @Test
    void partsThatAreNotAllAreNoSum() {
        assertThat(differing(reconciled(
                        "Chỉ tiêu,2023,2024",
                        "Tổng số hồ sơ,100,200",
                        "Trong đó:,,",
                        "- Trực tuyến,60,150",
                        "- Qua bưu điện,5,10",
                        "Tổng số đơn,7,9")))
                .isEmpty();
    }

    @Test
    void aTotalOfTotalsIsFoundByItsArithmetic() {
        assertThat(differing(reconciled(
                        "Đơn vị,Giao,Đạt",
                        "Sở A,10,9",
                        "Sở B,20,18",
                        "Cộng,30,27",
                        "Huyện C,5,4",
                        "Huyện D,6,5",
                        "Cộng,11,9",
                        "Tổng cộng,41,63")))
                .containsExactly("annex.csv:8:3 Tổng cộng · Đạt");
    }

    @Test
    void growthAndPointsAreTwoThings() {
        assertThat(differing(reconciled(
                        "Chỉ tiêu,Năm 2023,Năm 2024,Tăng/giảm (%)",
                        "Hồ sơ,200,230,15",
                        "Đơn,50,40,-20",
                        "Tỷ lệ đúng hạn,\"70,0%\",\"77,5%\",\"7,5\"",
                        "Phản ánh,80,90,15")))
                .containsExactly("annex.csv:5:4 Phản ánh · Tăng/giảm (%)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b,c\n=1+1,\u202E5,\"x\ny\"\n,,,\n",
                "Tổng,Tổng,Tổng\nTổng,1,1\nTổng,1,1\nTổng,1,1\n",
                "Trong đó,%,%\nTrong đó,0,0\nTrong đó,0,0\n",
                "TT,Đơn vị,1=1+1\nA,B,1=1+1\nI,x,1/0\nI,y,0\n",
                "x,y,z\n- - - -,1,9999999999999999999999999999999\n1.1.1.1.1.1.1.1.1.1.1,1,2\n"
            })
    void anyTableIsReadOrDiagnosed(String text) {
        Checked<Optional<FigureTable>> read =
                FigureTableFile.read(Input.bytes("annex.csv", text.getBytes(StandardCharsets.UTF_8)), Optional.empty());

        read.value()
                .ifPresent(table -> assertThat(
                                Reconciliation.of(TableClaims.of(table).value(), Optional.empty(), Optional.empty())
                                        .conclusions())
                        .allSatisfy(finding -> assertThat(finding.standing()).isNotNull()));
    }

    /** As large as a table may be, with every share wrong. */
    @ParameterizedTest
    @ValueSource(ints = {40, 80})
    void aWrongTableIsNoBurden(int rows) {
        String[] lines = new String[rows + 1];
        lines[0] = "Unit,Given,Done,Open,Share (%)";
        IntStream.range(0, rows)
                .forEach(i ->
                        lines[i + 1] = "U" + i + "," + (10_007 * (i + 1)) + "," + (5_003 * (i + 2)) + "," + i + ",1");

        assertThat(reconciled(lines).conclusions()).hasSizeLessThan(5 * rows);
    }

    private static Reconciliation reconciled(String... lines) {
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return reconciled(Input.bytes("annex.csv", text));
    }

    private static Reconciliation reconciled(Input input) {
        FigureTable table =
                FigureTableFile.read(input, Optional.empty()).value().orElseThrow();
        Published published = TableClaims.of(table).value();
        return Reconciliation.of(published, Optional.empty(), Optional.empty());
    }

    private static List<String> differing(Reconciliation found) {
        return found.all(Standing.DIFFERS).stream()
                .map(Conclusion::claim)
                .map(claim -> claim.figure().at() + " " + claim.figure().name())
                .toList();
    }
}
