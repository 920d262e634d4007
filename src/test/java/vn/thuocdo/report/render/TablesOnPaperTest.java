package vn.thuocdo.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.report.Written;
import vn.thuocdo.testing.Office;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** Tables of many units and items on paper and in print: what belongs together stays together, and a row takes one line. */
final class TablesOnPaperTest {

    private static final int MANY = 120;

    @TempDir
    Path folder;

    @Test
    void aFigureIsNotPartedFromItsSignAndItsUnit() {
        Project.in(folder)
                .file("a.csv", "unit,task,target,measure,actual", "Roads,Length,12000,km,900")
                .run("explain", "a.csv", "Roads", "--lang", "vi", "-q", "-o", "unit.docx");

        assertThat(Written.text(folder.resolve("unit.docx"))).contains("≥\u00A012.000\u00A0km", "900\u00A0km");
    }

    @Test
    void aFigureIsNotPartedFromAMeasureOfTwoWordsAndNoLastWordStandsAlone() {
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,task,target,measure,actual",
                        "Roads,Data,4,bộ dữ liệu,3",
                        "Roads,Firms,50,doanh nghiệp,39",
                        "Roads,Tax,9,triệu đồng,8")
                .run("explain", "a.csv", "Roads", "--lang", "vi", "-q", "-o", "unit.docx", "-o", "unit.html");

        for (String paper : List.of("unit.docx", "unit.html")) {
            assertThat(Written.text(folder.resolve(paper)))
                    .contains("8\u00A0triệu\u00A0đồng", "39\u00A0doanh\u00A0nghiệp");
        }
        assertThat(Written.text(folder.resolve("unit.docx"))).contains("4\u00A0bộ\u00A0dữ\u00A0liệu");
        assertThat(Written.text(folder.resolve("unit.html"))).contains("4\u00A0bộ dữ\u00A0liệu");
    }

    /** The widest column was that of targets, in which most cells are short, and sentences took eight lines. */
    @Test
    void onPaperWhatWasReachedStandsWithItsTargetSoThatSentencesHaveRoom() throws IOException {
        project()
                .due(
                        List.of(
                                "unit,task,target,measure,actual,deadline,difficulty",
                                "Roads,Bridges,50,doanh nghiệp,39,2025-12-31,There is no money for the second half"),
                        "-o",
                        "due.docx");

        try (XWPFDocument document = project().docx("due.docx")) {
            XWPFTable items = document.getTables().get(document.getTables().size() - 1);
            assertThat(items.getText())
                    .contains("Target; reached")
                    .contains("≥\u00A050\u00A0doanh\u00A0nghiệp; 39\u00A0doanh\u00A0nghiệp");
        }
    }

    /** A page of its own had held two rows. */
    @Test
    void aUnitsPaperTakesTwoPagesAtMost() throws IOException {
        assumeTrue(Office.isThere(), "LibreOffice is not installed");
        Path paper = folder.resolve("unit.docx");
        Tool.inCheckout()
                .run("explain", Sample.VINH_PHUC_2023.path(), "so-tttt", "--lang", "en", "-q", "-o", paper.toString());

        Path printed = Office.converted(paper, "pdf", folder.resolve("printed"));

        String pdf = Files.readString(printed, StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(pdf).results())
                .hasSize(2);
    }

    @Test
    void theFewItemsOfAUnitStayOnOnePageAndManyAreBroken() throws IOException {
        List<String> rows = new ArrayList<>(List.of("unit,task,status,deadline"));
        for (int i = 1; i <= 3; i++) {
            rows.add("Few," + i + ",not done,2025-12-31");
        }
        for (int i = 1; i <= 9; i++) {
            rows.add("Many," + i + ",not done,2025-12-31");
        }
        project().due(rows, "-o", "due.docx");

        try (XWPFDocument document = project().docx("due.docx")) {
            int tables = document.getTables().size();
            assertThat(kept(document.getTables().get(tables - 2)))
                    .containsExactly(
                            true, // the head with the name of the unit
                            true, true, true); // the last one, with what is behind the table
            assertThat(kept(document.getTables().get(tables - 1)))
                    .containsExactly(
                            true, // the head with the name of the unit
                            true, // its first item, so that none stands alone below its name
                            false, false, false, false, false, true, true, // the last three, so that none fills a page
                            true);
        }
    }

    /** A unit of eight items left four tenths of a page empty, though its name is repeated on the next one. */
    @Test
    void itemsBelowANameThatIsRepeatedMayBeBroken() throws IOException {
        List<String> rows = new ArrayList<>(List.of("unit,task,status,deadline"));
        for (int i = 1; i <= 9; i++) {
            rows.add("Many," + i + ",not done,2025-12-31");
        }
        for (int i = 1; i <= 7; i++) {
            rows.add("Some," + i + ",not done,2025-12-31");
        }
        project().due(rows, "-o", "apart.docx");
        project()
                .due(
                        Stream.concat(Stream.of(rows.get(0)), rows.stream().skip(10))
                                .toList(),
                        "-o",
                        "one.docx");

        try (XWPFDocument apart = project().docx("apart.docx");
                XWPFDocument one = project().docx("one.docx")) {
            assertThat(kept(last(apart))).containsExactly(true, true, false, false, false, true, true, true);
            assertThat(kept(last(one)))
                    .as("with the head and the name of the unit")
                    .hasSize(9)
                    .containsOnly(true);
        }
    }

    private static XWPFTable last(XWPFDocument document) {
        return document.getTables().get(document.getTables().size() - 1);
    }

    /** A page on which the items of a unit go on did not say whose they are. */
    @Test
    void theNameOfAUnitIsRepeatedOnEveryPageThatItsItemsReach() throws IOException {
        List<String> rows = new ArrayList<>(List.of("unit,task,status,deadline"));
        for (String unit : List.of("Few", "Many")) {
            for (int i = 1; i <= (unit.equals("Few") ? 3 : 9); i++) {
                rows.add(unit + "," + i + ",not done,2025-12-31");
            }
        }
        project().due(rows, "-o", "due.docx");
        project().due(rows, "-o", "due.odt");

        try (XWPFDocument document = project().docx("due.docx")) {
            int tables = document.getTables().size();
            assertThat(repeated(document.getTables().get(tables - 2)))
                    .containsExactly(List.of("Few", "Deadline", "Days left", "Target; reached"));
            assertThat(repeated(document.getTables().get(tables - 1)))
                    .containsExactly(List.of("Many", "Deadline", "Days left", "Target; reached"));
        }
        String odt = Written.text(folder.resolve("due.odt"));
        String lastHead = odt.substring(odt.lastIndexOf("<table:table-header-rows>"));
        assertThat(lastHead.substring(0, lastHead.indexOf("</table:table-header-rows>")))
                .contains(">Many<");
    }

    /** One head is enough where no unit is broken over two pages. */
    @Test
    void unitsOfFewItemsStandBelowEachOtherInOneTable() throws IOException {
        project()
                .due(
                        List.of(
                                "unit,task,status,deadline",
                                "Roads,Bridge,not done,2025-12-31",
                                "Ports,Quay,not done,2025-12-30"),
                        "-o",
                        "due.docx");

        try (XWPFDocument document = project().docx("due.docx")) {
            XWPFTable items = document.getTables().get(document.getTables().size() - 1);
            assertThat(repeated(items)).singleElement().isEqualTo(texts(items.getRow(0)));
            assertThat(items.getRows())
                    .extracting(row ->
                            texts(row).subList(0, Math.min(2, texts(row).size())))
                    .containsExactly(
                            List.of("No.", "Item"),
                            List.of("Ports"),
                            List.of("1", "Quay"),
                            List.of("Roads"),
                            List.of("2", "Bridge"));
        }
    }

    /** "The 37th of Annex II" could not be found. */
    @Test
    void theItemsOfAllUnitsAreNumberedAsOneListAlsoInATableForEachUnit() throws IOException {
        List<String> rows = new ArrayList<>(List.of("unit,task,status,deadline"));
        rows.add("A few,1,not done,2025-12-31");
        for (int i = 1; i <= 9; i++) {
            rows.add("Many," + i + ",not done,2025-12-31");
        }
        project().due(rows, "-o", "due.docx");
        project().due(rows, "-o", "due.odt");

        try (XWPFDocument document = project().docx("due.docx")) {
            List<XWPFTable> tables = document.getTables();
            XWPFTable many = tables.get(tables.size() - 1);
            assertThat(many.getRow(0)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getGridSpan()
                            .getVal())
                    .as("the columns that the name of the unit covers")
                    .isEqualTo(2);
            assertThat(many.getRows().stream().skip(1).map(row -> texts(row).get(0)))
                    .containsExactly("2", "3", "4", "5", "6", "7", "8", "9", "10");
        }
        assertThat(Written.text(folder.resolve("due.odt")))
                .containsPattern(
                        "table:number-columns-spanned=\"2\"><text:p[^>]*>(<[^>]*>)?Many<.{0,80}covered-table-cell");
    }

    /** The one item of the last unit had a page of its own. */
    @Test
    void aLastUnitOfFewItemsStaysWithTheOneBeforeIt() throws IOException {
        List<String> rows = new ArrayList<>(List.of("unit,task,status,deadline"));
        for (int i = 1; i <= 9; i++) {
            rows.add("Many," + i + ",not done,2025-12-31");
        }
        rows.add("Next,1,not done,2025-12-31");
        rows.add("Peaks,1,not done,2025-12-31");
        project().due(rows, "-o", "due.docx");
        project().due(rows, "-o", "due.odt");

        try (XWPFDocument document = project().docx("due.docx")) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "AfterTable".equals(paragraph.getStyle()))
                    .extracting(paragraph -> paragraph.getCTP().getPPr().isSetKeepNext())
                    .as("behind Many, Next and Peaks")
                    .containsExactly(false, true, false);
        }
        assertThat(Written.text(folder.resolve("due.odt")).split("fo:keep-with-next=\"always\" table:border-model", -1))
                .hasSize(2);
    }

    /** In print the name of a unit took most of a line beside each of its items. */
    @Test
    void aPageOfWhatFallsDueNamesAUnitOnceAboveItsItems() {
        project()
                .due(
                        List.of(
                                "unit,task,status,deadline",
                                "Roads,Bridge,not done,2025-12-31",
                                "Roads,Tunnel,not done,2025-12-31",
                                "Ports,Quay,not done,2025-12-30"),
                        "-o",
                        "due.html");

        Document page = Jsoup.parse(Written.text(folder.resolve("due.html")));
        assertThat(page.select("main tbody")).hasSize(2);
        assertThat(page.select("main th[scope=rowgroup]").eachText()).containsExactly("Ports", "Roads");
        assertThat(page.select("main th[scope=row]").eachText()).containsExactly("Quay", "Bridge", "Tunnel");
        assertThat(page.select("main thead th").eachText()).startsWith("Item", "Deadline");
    }

    @Test
    void manyUnitsUnderSeveralMethodsTakeALineEachOnPagesOnTheirSide() throws IOException {
        List<String> rows = new ArrayList<>(List.of("unit,task,deadline,completed_on,status"));
        for (int i = 0; i < MANY; i++) {
            String name = "Office of the district number " + i;
            rows.add(name + ",1,2025-06-30,2025-06-01,done");
            rows.add(name + ",2,2025-06-30," + (i % 2 == 0 ? "2025-07-01" : "2025-06-01") + ",done");
        }
        methods(rows, "methods.docx");

        try (XWPFDocument document = project().docx("methods.docx")) {
            XWPFTable units = document.getTables().get(0);
            assertThat(Written.text(folder.resolve("methods.docx"))).contains("w:orient=\"landscape\"");
            assertThat(texts(units.getRow(0)))
                    .startsWith("Unit", "Assigned", "Rate of completion: rate", "Rate of completion: tier");
            assertThat(texts(units.getRow(1))).containsExactly("Units whose tier differs (60)");
            assertThat(texts(units.getRow(2)))
                    .containsSubsequence("2", "100.0%", "90% and above", "1", "50.0%", "▼ 50% to below\u00A080%", "61");
            assertThat(document.getTables().stream()
                            .flatMap(table -> table.getRows().stream())
                            .map(row -> texts(row).get(0)))
                    .contains("Units whose tier and rank stay the same (60)");
        }
    }

    @Test
    void theSentenceAboveATableStandsOnItsPage() throws IOException {
        methods(List.of("unit,task,deadline,completed_on,status", "A,1,2025-06-30,2025-06-01,done"), "methods.docx");

        try (XWPFDocument document = project().docx("methods.docx")) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph ->
                            paragraph.getText().replace('\u00A0', ' ').startsWith("No unit changes"))
                    .singleElement()
                    .satisfies(
                            paragraph -> assertThat(paragraph.getCTP().getPPr().isSetKeepNext())
                                    .isTrue());
        }
    }

    @Test
    void boundsOfManyUnitsAreCountedAndThoseOfAFewAreListed() {
        List<String> rows = new ArrayList<>(List.of("unit,task,period,status,deadline"));
        for (int i = 0; i < 21; i++) {
            rows.add("Unit " + i + ",1,2025,done,2025-06-30");
        }
        methods(rows, "many.docx");
        methods(rows.subList(0, 3), "few.docx");

        assertThat(Written.words(folder.resolve("many.docx")))
                .contains("21 units have items of which it is not known whether they were completed on time; for 21")
                .doesNotContain("Unit 1: from");
        assertThat(Written.words(folder.resolve("few.docx"))).contains("Unit 1: from 0.0% to 100.0%");
    }

    @Test
    void sumsOfWeightsHaveSeparators() {
        Project.in(folder)
                .file("m.yaml", "name: weighted", "extends: completion", "weights: used")
                .file("a.csv", "unit,task,weight,status", "A,1,2000,done", "A,2,5190,not done")
                .run(
                        "score",
                        "a.csv",
                        "--method",
                        "completion",
                        "--method",
                        "m.yaml",
                        "--lang",
                        "en",
                        "-q",
                        "-o",
                        "methods.docx");

        assertThat(Written.words(folder.resolve("methods.docx"))).contains("2,000/7,190");
    }

    @Test
    void whatIsComparedSaysHowManyItemsAUnitHasAndHad() throws IOException {
        compare(1);

        try (XWPFDocument document = project().docx("changes.docx")) {
            XWPFTable units = document.getTables().get(0);
            assertThat(texts(units.getRow(0))).startsWith("Unit", "Assigned");
            assertThat(texts(units.getRow(1))).startsWith("Unit 0", "1 →\u00A02");
            assertThat(texts(units.getRow(2))).startsWith("Same", "1");
        }
    }

    /** Tiers on either side were wide in large letters, so that names took four lines. */
    @Test
    void theNamesOfUnitsHaveMoreRoomThanTheirTiers() throws IOException {
        Tool.inCheckout()
                .run(
                        "compare",
                        Sample.VINH_PHUC_2023.path() + "@2023-Q2",
                        Sample.VINH_PHUC_2023.path(),
                        "--lang",
                        "vi",
                        "-q",
                        "-o",
                        folder.resolve("units.docx").toString());

        try (XWPFDocument document = project().docx("units.docx")) {
            List<Integer> widths = document.getTables().get(0).getCTTbl().getTblGrid().getGridColList().stream()
                    .map(column -> Integer.valueOf(column.getW().toString()))
                    .toList();
            assertThat(widths.get(0)).isGreaterThan(widths.get(5)).isGreaterThan(widths.get(6));
        }
    }

    /** In Vietnamese the names of quarters are so long that 400 units took eleven pages across, in English seven. */
    @Test
    void quartersOfManyUnitsStandOnUprightPagesInBothLanguages() throws IOException {
        List<String> rows = new ArrayList<>(List.of("unit,task,period,target,actual"));
        for (int i = 0; i < MANY; i++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                rows.add("UBND xã Số " + (100 + i) + " huyện Mẫu,1,2025-Q" + quarter + ",95," + (20 * quarter));
                rows.add("UBND xã Số " + (100 + i) + " huyện Mẫu,2,2025-Q" + quarter + ",20," + (20 * quarter));
            }
        }
        for (String language : List.of("vi", "en")) {
            String out = language + ".docx";
            Project.in(folder)
                    .file("t.csv", rows.toArray(String[]::new))
                    .run("trend", "t.csv", "--lang", language, "-q", "-o", out);

            assertThat(Written.text(folder.resolve(out))).as(language).doesNotContain("w:orient=\"landscape\"");
        }
    }

    /** Of hundreds of units the totals would stand on the tenth page. */
    @Test
    void theTotalsComeBeforeATableOfManyUnits() throws IOException {
        compare(MANY);

        try (XWPFDocument document = project().docx("changes.docx")) {
            assertThat(document.getTables().get(0).getText()).contains("Units\t" + (MANY + 1));
        }
    }

    private void compare(int units) {
        List<String> before = new ArrayList<>(List.of("unit,task,status", "Same,1,done"));
        List<String> after = new ArrayList<>(List.of("unit,task,status", "Same,1,done"));
        for (int i = 0; i < units; i++) {
            before.add("Unit " + i + ",1,not done");
            after.add("Unit " + i + ",1,done");
            after.add("Unit " + i + ",2,not done");
        }
        project().compare(before, after, "-o", "changes.docx");
    }

    private void methods(List<String> rows, String out) {
        Project.in(folder)
                .file("a.csv", rows.toArray(String[]::new))
                .run(
                        "score",
                        "a.csv",
                        "--as-of",
                        "2025-12-31",
                        "--method",
                        "completion",
                        "--method",
                        "on-time",
                        "--lang",
                        "en",
                        "-q",
                        "-o",
                        out);
    }

    private PaperProject project() {
        return new PaperProject(folder);
    }

    private static List<Boolean> kept(XWPFTable table) {
        return table.getRows().stream().map(TablesOnPaperTest::isKept).toList();
    }

    private static List<List<String>> repeated(XWPFTable table) {
        return table.getRows().stream()
                .filter(XWPFTableRow::isRepeatHeader)
                .map(TablesOnPaperTest::texts)
                .toList();
    }

    private static List<String> texts(XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> cell.getText()).toList();
    }

    private static boolean isKept(XWPFTableRow row) {
        var properties = row.getCell(0).getParagraphs().get(0).getCTP().getPPr();
        String style = properties == null || properties.getPStyle() == null
                ? ""
                : properties.getPStyle().getVal();
        return style.contains("Group") || properties != null && properties.isSetKeepNext();
    }
}
