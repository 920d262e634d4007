package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Timeliness;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.column.CellEvidence;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.DeclaredWords;
import vn.thuocdo.read.column.HeaderTable;
import vn.thuocdo.read.column.Headers;
import vn.thuocdo.read.column.Mapping;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.table.Row;

class HeadersTest {

    private static final List<String> WORDS = List.of("Văn phòng UBND", "Báo cáo");

    /** Cells as they stand below headers of a column; below those of others stand words. */
    private static final Map<String, List<String>> CELLS = Map.ofEntries(
            Map.entry("unit", List.of("Sở Y tế", "Phòng Nội vụ", "UBND xã Yên Lạc")),
            Map.entry("task_name", List.of("Ban hành kế hoạch", "Số hóa hồ sơ lưu trữ")),
            Map.entry("task", List.of("NV01", "NV02", "A.3")),
            Map.entry("deadline", List.of("31/12/2025", "Quý II/2025", "Thường xuyên")),
            Map.entry("status", List.of("Hoàn thành", "Đang thực hiện", "Chưa thực hiện")),
            Map.entry("target", List.of("90", "trên 80%", "12")),
            Map.entry("actual", List.of("90", "85,5%", "26/30")),
            Map.entry("difficulty", List.of("Thiếu kinh phí", "Chậm phê duyệt")),
            Map.entry("proposal", List.of("Bổ sung kinh phí", "Sớm phê duyệt")),
            Map.entry("not_used", WORDS));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(resources = "headers.tsv", delimiter = '\t', numLinesToSkip = 1)
    void theHeadersThatOfficesWriteAreKnownOverCellsOfTheirKind(String header, String column) {
        List<String> cells = CELLS.getOrDefault(column, WORDS);
        assertThat(meant(header, cells)).contains(column);
        String decomposed = Normalizer.normalize(header, Normalizer.Form.NFD).replace(' ', '\u00A0');
        assertThat(meant(decomposed, cells)).contains(column);
    }

    /** What the list calls by a broader name. */
    private static final Map<String, String> FINER = Map.of(
            "estimate",
            "actual",
            "appraised_actual",
            "actual",
            "appraised_status",
            "status",
            "cooperating",
            "not_used");

    /** Written down from knowledge of the field before the table of headers was made. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "further",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eleventh",
                "twentieth",
                "twenty-second",
                "twenty-third",
                "twenty-fifth",
                "twenty-seventh"
            })
    void ofHeadersThatNobodyPutIntoTheTableNineOfTenAreKnownAndNoneIsTakenForAnother(String list) throws IOException {
        List<String> unknown = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int known = 0;
        for (String line :
                Files.readAllLines(Path.of("src/test/resources/vn/thuocdo/read/" + list + "-headers.tsv")).stream()
                        .skip(1)
                        // A line without a tab says why the row below it differs from what its writer had put.
                        .filter(row -> row.indexOf('\t') > 0)
                        .toList()) {
            String[] fields = line.split("\t");
            List<String> meant = meant(fields[0], List.of(fields[2].split(" \\| "))).stream()
                    .map(column -> FINER.getOrDefault(column, column))
                    .toList();
            if (meant.contains(fields[1])) {
                known++;
            } else if (meant.equals(List.of("not_used"))) {
                unknown.add(line);
            } else {
                wrong.add(line + " -> " + meant);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(unknown).hasSizeLessThanOrEqualTo((known + unknown.size()) / 10);
    }

    /** What a header alone in its table is taken for over some cells, in a project of 2025; {@code not_used} where for nothing. */
    private static List<String> meant(String header, List<String> cells) {
        Source source = new Source(Source.Role.ASSIGNMENTS, Input.bytes("a.csv", new byte[0]));
        Columns byWords = Columns.of(List.of(header), source, Headers.of(source.role()), OptionalInt.of(2025));
        CellEvidence evidence = new CellEvidence(byWords.inDoubt(), DeclaredWords.NONE, List.of(header));
        cells.forEach(cell -> evidence.add(rowOf(cell)));
        List<String> columns = byWords.with(evidence).understood().keySet().stream()
                .map(Column::header)
                .toList();
        return columns.isEmpty() ? List.of("not_used") : columns;
    }

    private static Row rowOf(String cell) {
        Location at = new Location.Line("a.csv", 2, 0);
        return new Row() {
            @Override
            public Location at() {
                return at;
            }

            @Override
            public Location at(int field) {
                return at.field(field + 1);
            }

            @Override
            public int size() {
                return 1;
            }

            @Override
            public Cell cell(int field) {
                return field == 0 ? new Cell.Text(cell) : Cell.BLANK;
            }
        };
    }

    @ParameterizedTest
    @EnumSource(Source.Role.class)
    void everyColumnOfATableIsKnownByItsCanonicalHeader(Source.Role role) {
        Headers headers = Headers.of(role);
        for (Column column : role.columns()) {
            assertThat(headers.meanings(column.header()))
                    .extracting(HeaderTable.Meaning::column)
                    .containsExactly(column);
        }
    }

    @Test
    void aHeaderThatIsNotUsedIsNamedInANote() {
        assertThat(new GivenTables()
                        .assignments("unit,task,Ghi chú\nA,T1,x\n")
                        .read()
                        .foundInDetail())
                .containsExactly("assignments.csv:1:3 UNUSED_COLUMN [Ghi chú]");
    }

    @Test
    void aMissingColumnIsAnErrorThatNamesWhatIsThere() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,task\nA,T1\n")
                .results("unit,ghi chép\nA,done\n")
                .read();
        assertThat(read.found()).containsExactly("results.csv:1 MISSING_COLUMN", "results.csv:1:2 UNUSED_COLUMN");
        assertThat(read.foundInDetail().get(0)).contains("[task, unit, ghi chép, task, ]");
        assertThat(read.assignments()).hasSize(1);
    }

    @Test
    void ofTwoHeadersOfAColumnTheCloserOneIsTaken() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,task,deadline,Thời hạn\nA,T1,2023,2024\n")
                .read();
        assertThat(read.foundInDetail()).containsExactly("assignments.csv:1:4 UNUSED_COLUMN [Thời hạn]");
        assertThat(read.assignment().deadline()).contains(LocalDate.of(2023, 12, 31));
    }

    @Test
    void twoHeadersThatAreEquallyCloseToAColumnThatDecidesAreAnErrorThatNamesTheFirst() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("Cơ quan chủ trì,Đơn vị chủ trì,task\nSở A,Sở B,T1\n")
                .read();
        assertThat(read.foundInDetail())
                .containsExactly("assignments.csv:1:2 REPEATED_COLUMN [Đơn vị chủ trì, unit, Cơ quan chủ trì,"
                        + " columns: {unit: Đơn vị chủ trì}]");
    }

    @Test
    void besideADeadlineTheTimeOfCompletionIsWhenItWasDone() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("Đơn vị,Nhiệm vụ,Thời hạn,Thời gian hoàn thành,Tình trạng\n"
                        + "Sở A,Ban hành,31/12/2023,30/11/2023,Hoàn thành\n")
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(read.assignment().deadline()).contains(LocalDate.of(2023, 12, 31));
        assertThat(read.result().completedOn()).contains(LocalDate.of(2023, 11, 30));
    }

    @Test
    void whatAHeaderOfSeveralMeaningsHoldsSaysWhichItIs() {
        String product = "STT,Nhiệm vụ,Cơ quan chủ trì,Kết quả,Tình trạng\n1,Xây dựng Đề án,Sở A,Đề án,Hoàn thành\n";
        GivenTables.Outcome words = new GivenTables().assignments(product).read();
        assertThat(words.foundInDetail()).containsExactly("assignments.csv:1:4 UNUSED_COLUMN [Kết quả]");
        assertThat(words.result().status()).contains(Status.DONE);

        String figures = "STT,Chỉ tiêu,Cơ quan chủ trì,Kế hoạch,Kết quả\n1,Tỷ lệ ký số,Sở A,90,95\n";
        assertThat(new GivenTables().assignments(figures).read().result().figure())
                .isPresent();

        String status = "STT,Nhiệm vụ,Cơ quan chủ trì,Kết quả thực hiện\n1,Ban hành,Sở A,Hoàn thành\n";
        assertThat(new GivenTables().assignments(status).read().result().status())
                .contains(Status.DONE);
    }

    /** "9/10" is the ninth of October elsewhere, and four digits a year; below "Kết quả" both are what was reached. */
    @ParameterizedTest
    @ValueSource(strings = {"5/12,9/10,3/7", "1200,1100,1999"})
    void figuresThatCouldBeDaysAreWhatWasReached(String cells) {
        String[] each = cells.split(",");
        GivenTables.Outcome read = new GivenTables()
                .assignments(
                        "Chỉ tiêu,Đơn vị tính,Cơ quan chủ trì,Kế hoạch,Kết quả\nA,%%,Sở A,90%%,%s\nB,%%,Sở A,90%%,%s\nC,%%,Sở A,90%%,%s\n"
                                .formatted((Object[]) each))
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(read.programme().results())
                .hasSize(3)
                .allMatch(result ->
                        result.figure().isPresent() && result.completedOn().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Kết quả thực hiện (lũy kế)", "Kết quả (cộng dồn đến 30/6)", "Kết quả thực hiện (trong kỳ)"})
    void howFiguresAreCountedDoesNotKeepWordsOut(String header) {
        String status = "STT,Nhiệm vụ,Cơ quan chủ trì," + header + "\n1,Ban hành,Sở A,Hoàn thành\n";
        GivenTables.Outcome read = new GivenTables().assignments(status).read();
        assertThat(read.found()).isEmpty();
        assertThat(read.result().status()).contains(Status.DONE);
    }

    @Test
    void figuresInWordsShowThatAColumnHoldsWhatWasReached() {
        GivenTables.Outcome read = new GivenTables()
                .assignments(
                        "STT,Nội dung,Đơn vị,Kế hoạch,Kết quả thực hiện\n"
                                + "1,Mở lớp,Sở A,20,Đã mở 21 lớp\n2,Trồng cây,Sở A,100,Đã trồng 90 cây\n3,Ban hành,Sở A,,Hoàn thành\n")
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(read.programme().results())
                .extracting(result -> result.figure().isPresent())
                .containsExactly(true, true, false);
    }

    @Test
    void aColumnDeclaredBothWaysHoldsFiguresAndStatuses() {
        Map<Column, List<String>> both = Map.of(Column.ACTUAL, List.of("Thực"), Column.STATUS, List.of("Thực"));
        GivenTables.Outcome read = new GivenTables()
                .assignments(
                        "Đơn vị,Nhiệm vụ,Chỉ tiêu,Thực\nSở A,Ký số,90,95\nSở A,Ban hành,,Hoàn thành\n",
                        new Mapping.Declaration().columns(both).mapping())
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(read.programme().results())
                .extracting(
                        result -> result.status().isPresent(),
                        result -> result.figure().isPresent())
                .containsExactlyInAnyOrder(tuple(false, true), tuple(true, false));
    }

    @Test
    void aForeignColumnThatHappensToHaveOurNameIsSaidOnceAndNotUsed() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,task,target,actual,Type,Status\nA,T1,1,1,Outcome,On it\nA,T2,1,1,Output,Afoot\n")
                .read();
        assertThat(read.found()).containsExactly("assignments.csv:1:5 GUESS_REFUSED");
        assertThat(read.programme().results()).hasSize(2);
    }

    @Test
    void theFiguresOfAnEarlierYearAreWhereTheUnitStarted() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("STT,Chỉ tiêu,Đơn vị,TH năm 2024,Giao năm 2025,TH năm 2025\n1,Ký số,Sở A,70,90,95\n")
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(read.assignment().baseline()).contains(Quantity.of(new BigDecimal(70), false));
        assertThat(read.assignment().target()).isPresent();
        assertThat(read.result().figure()).isPresent();
    }

    @Test
    void columnsMayStandInAnyOrder() {
        assertThat(new GivenTables()
                        .assignments("task,unit\nT1,A\n")
                        .results("status,task,unit\ndone,T1,A\n")
                        .read()
                        .result()
                        .status())
                .contains(Status.DONE);
    }

    @Test
    void marksBelowStatusesAreTheStatus() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("STT,Nhiệm vụ,Đơn vị,Đã hoàn thành,Đang thực hiện,Chưa thực hiện\n"
                        + "1,Ban hành,Sở A,x,,\n2,Số hóa,Sở A,,X,\n3,Ký số,Sở A,,,✓\n4,Tập huấn,Sở A,,,\n")
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(read.programme().results())
                .extracting(result -> result.status().orElseThrow())
                .containsExactly(Status.DONE, Status.IN_PROGRESS, Status.NOT_STARTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoàn thành đúng hạn,Hoàn thành quá hạn,Đang thực hiện trong hạn,Chưa hoàn thành quá hạn",
                "Đã hoàn thành / Trong hạn,Đã hoàn thành / Quá hạn,Đang làm / Trong hạn,Chưa hoàn thành / Quá hạn",
                "KQ / Hoàn thành / Trong hạn,KQ / Hoàn thành / Quá hạn,KQ / Đang làm,KQ / Chưa hoàn thành / Quá hạn"
            })
    void marksMaySayWhenAnItemWasDone(String header) {
        GivenTables.Outcome read = new GivenTables()
                .assignments("STT,Nhiệm vụ,Đơn vị," + header
                        + "\n1,Ban hành,Sở A,x,,,\n2,Số hóa,Sở A,,x,,\n3,Ký số,Sở A,,,x,\n4,Tập huấn,Sở A,,,,x\n")
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(read.programme().results())
                .extracting(result -> result.status().orElseThrow())
                .containsExactly(Status.DONE, Status.DONE, Status.IN_PROGRESS, Status.NOT_DONE);
        assertThat(read.programme().results())
                .extracting(result -> result.claim().timeliness())
                .startsWith(Optional.of(Timeliness.ON_TIME), Optional.of(Timeliness.LATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đúng hạn,Quá hạn,Chưa hoàn thành", "Hoàn thành,Cơ bản hoàn thành,Chưa hoàn thành"})
    void aMarkBelowWordsThatMayMeanSeveralThingsIsAskedAbout(String header) {
        GivenTables.Outcome read = new GivenTables()
                .assignments("STT,Nhiệm vụ,Đơn vị," + header
                        + "\n1,Ban hành,Sở A,x,,\n2,Số hóa,Sở A,,x,\n3,Ký số,Sở A,,,x\n")
                .read();
        assertThat(read.found()).singleElement().asString().contains("UNKNOWN_STATUS");
        assertThat(read.programme().results())
                .filteredOn(result -> result.status().isPresent())
                .hasSize(2);
    }

    @Test
    void declaredWordsSayWhatAMarkBelowThemMeans() {
        GivenTables.Outcome read = new GivenTables()
                .assignments(
                        "STT,Nhiệm vụ,Đơn vị,Đúng hạn,Quá hạn\n1,Ban hành,Sở A,x,\n2,Số hóa,Sở A,,x\n",
                        new Mapping.Declaration()
                                .words(new DeclaredWords(Map.of(Column.STATUS, Map.of("đúng hạn", "done"))))
                                .mapping())
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(read.programme().results())
                .extracting(result -> result.status().orElseThrow())
                .containsExactly(Status.DONE, Status.NOT_DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoàn thành,135 tỷ đồng,Giảm 2.3%", "Hoàn thành,12/15,Đang chờ mưa,95%,Đang thực hiện"})
    void aResultOfTasksMayBeAStatusInOneRowAndAFigureInAnother(String cells) {
        StringBuilder rows = new StringBuilder("Nội dung nhiệm vụ,Đơn vị,Kết quả\n");
        for (String cell : cells.split(",")) {
            rows.append("Việc ")
                    .append(rows.length())
                    .append(",Sở A,")
                    .append(cell)
                    .append('\n');
        }

        GivenTables.Outcome read =
                new GivenTables().assignments(rows.toString()).read();

        assertThat(read.programme().results().get(0).status()).contains(Status.DONE);
        assertThat(read.programme().results())
                .filteredOn(result -> result.figure().isPresent())
                .hasSize(2);
        assertThat(read.found()).noneMatch(found -> found.contains("AMBIGUOUS_HEADER"));
    }

    @Test
    void theShareOfATaskThatIsDoneIsItsStatus() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("STT,Nhiệm vụ,Đơn vị,Tỷ lệ hoàn thành (%)\n"
                        + "1,Ban hành,Sở A,100\n2,Số hóa,Sở A,99.9%\n3,Ký số,Sở A,0\n4,Tập huấn,Sở A,\n")
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(read.programme().results())
                .extracting(result -> result.status().orElseThrow())
                .containsExactly(Status.DONE, Status.IN_PROGRESS, Status.IN_PROGRESS);
    }

    @Test
    void anAppraisalCountsBeforeWhatTheUnitSaysAndAnEstimateForWantOfMore() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("STT,Chỉ tiêu,Đơn vị,Kế hoạch,Tự đánh giá,Kết quả thẩm định\n"
                        + "1,Ký số,Sở A,90,95,80\n2,Số hóa,Sở A,90,95,\n")
                .read();
        assertThat(read.programme().results())
                .extracting(result -> result.figure().orElseThrow())
                .containsExactly(
                        new Figure.Amount(Quantity.of(new BigDecimal(80), false)),
                        new Figure.Amount(Quantity.of(new BigDecimal(95), false)));
        GivenTables.Outcome estimated = new GivenTables()
                .assignments("STT,Chỉ tiêu,Đơn vị,Kế hoạch,Ước thực hiện\n1,Ký số,Sở A,90,95\n")
                .read();
        assertThat(estimated.result().figure()).isPresent();
    }
}
