package vn.thuocdo.report.score.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.report.Written;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** What the sentences of the official report say: nothing twice, nothing empty, and where the rest stands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LetterWordsTest {

    @TempDir
    static Path folder;

    private String vietnamese;
    private String english;
    private String early;

    @BeforeAll
    void reports() {
        vietnamese = written("vi.docx", Sample.VINH_PHUC_2023.path(), "--lang", "vi");
        english = written(
                "en.docx", Sample.VINH_PHUC_2023.path(), "--lang", "en", "--base", Sample.VINH_PHUC_2022.path());
        early = written("early.docx", Sample.VINH_PHUC_2023.path(), "--as-of", "2023-Q2", "--lang", "en");
    }

    /** The third annex was attached, and no sentence led to it. */
    @Test
    void theTextNamesTheAnnexOfGroups() {
        assertThat(vietnamese).contains("theo nhóm nhiệm vụ nêu tại Phụ lục III.");
        assertThat(english).contains("Annex III shows the results of each unit by group of tasks.");
    }

    @Test
    void aListOfAllIsNotCalledASelection() {
        assertThat(vietnamese)
                .contains("Có 2 chỉ tiêu đạt từ gấp đôi mức giao trở lên:")
                .doesNotContain("tiêu biểu");
        assertThat(english)
                .contains("The results of 2 targets were at least twice what was assigned:")
                .doesNotContain("above all");
    }

    @Test
    void theFirstSentenceSaysWhatChangedSinceTheBaseOrThePeriodBefore() {
        assertThat(vietnamese).contains("đạt tỷ lệ 81,0%, tăng 28,1 điểm phần trăm so với quý III/2023 (52,9%).");
        assertThat(english).contains("81.04%, up 6.16 percentage points on");
    }

    /** One text of many items was counted as many difficulties by one format, and once by another. */
    @Test
    void difficultiesAreCountedAsTextsOfItems() {
        assertThat(vietnamese).contains("27 nội dung khó khăn, vướng mắc tại 83 chỉ tiêu, nhiệm vụ:");
        assertThat(written("d.html", Sample.VINH_PHUC_2023.path(), "--lang", "vi"))
                .contains("27 nội dung khó khăn, vướng mắc tại 83 chỉ tiêu, nhiệm vụ");
    }

    @Test
    void theUnitsOfTheLowestTierAreNamedUpToThirteenAndElseCountedByBloc() {
        assertThat(lowest(13)).contains("U12 (0/1, or 0.0%)").doesNotContain("East: 6 units");
        assertThat(lowest(14)).contains("East: 7 units; West: 7 units.").doesNotContain("U12 (0/1, or 0.0%)");
    }

    private String lowest(int units) {
        List<String> rows = new ArrayList<>(List.of("unit,unit_bloc,task,status"));
        for (int unit = 1; unit <= units; unit++) {
            rows.add("U" + unit + "," + (unit % 2 == 0 ? "East" : "West") + ",A,not_done");
        }
        Project.in(folder).file("low.csv", rows.toArray(String[]::new));
        return written("low" + units + ".docx", folder.resolve("low.csv").toString(), "--lang", "en");
    }

    @Test
    void ofManyTargetsThatWereExceededTheHighestAreNamedAndNoEqualsAreParted() {
        List<String> rows = new ArrayList<>(List.of("unit,task,target,actual"));
        for (int item = 1; item <= 4; item++) {
            rows.add("Roads,High " + item + ",10," + (100 - item));
        }
        rows.add("Roads,Equal 1,10,30");
        rows.add("Roads,Equal 2,10,30");
        Project.in(folder).file("over.csv", rows.toArray(String[]::new));

        String said = written("over.docx", folder.resolve("over.csv").toString(), "--lang", "en");

        assertThat(said)
                .contains(
                        "The results of 6 targets were at least twice what was assigned, the highest of them:",
                        "High 4")
                .doesNotContain("Equal 1, 3 times", "Equal 2, 3 times");
    }

    /** Who signs it has no workbook at hand: the paper itself says what its figures are warned of, the most frequent first. */
    @Test
    void whatTheDataIsWarnedOfIsNamed() {
        Project.in(folder)
                .file(
                        "warned.csv",
                        "unit,task,target,actual,status",
                        "Roads,R1,10,,done",
                        "Roads,R2,10%,0.9,",
                        "Parks,P1,20%,0.8,",
                        "Parks,P2,20%,30,");
        String job = folder.resolve("warned.csv").toString();

        assertThat(written("warned-en.docx", job, "--lang", "en"))
                .contains("3 points of the data should be checked (fraction where a percentage is expected; "
                        + "claimed without a figure).");
        assertThat(written("warned-vi.docx", job, "--lang", "vi"))
                .contains("Số liệu có 3 điểm cần kiểm tra lại (số thập phân thay cho phần trăm; "
                        + "báo hoàn thành nhưng không có số liệu).");
    }

    @Test
    void aProposalThatCallsItselfOneIsNotCalledOneAgain() {
        assertThat(vietnamese).contains("Đề nghị").doesNotContain("Đề xuất: Đề nghị", "Đề xuất: Kiến nghị");
    }

    @Test
    void whatAUnitReportsOfItsItemIsNotReadAsTheStateOfItsReport() {
        assertThat(vietnamese)
                .contains("đang thực hiện (theo báo cáo)")
                .doesNotContain("báo cáo đang thực hiện", "báo cáo chưa hoàn thành");
    }

    @Test
    void aTierWithoutUnitsHasNoHeadingOfItsOwnAndALonePartNoNumber() {
        assertThat(early)
                .contains("1. Tier 90% and above: no unit.")
                .doesNotContain("0 of 36 units", "1. Difficulties");
    }

    @Test
    void whatIsOpenOfEarlierPeriodsIsCounted() {
        assertThat(english).contains("38 difficulties and proposals of earlier periods have not been settled.");
    }

    @Test
    void documentsAreCalledInTheReadersLanguage() {
        assertThat(english)
                .contains("assigned by 12 plans, 6 decisions, 1 directive and 1 resolution")
                .doesNotContain("Kế hoạch,");
        assertThat(vietnamese).contains("12 Kế hoạch, 6 Quyết định, 1 Chỉ thị và 1 Nghị quyết");
    }

    /** A page that had no room for the picture ended with the section before it, a third of it empty. */
    @Test
    void theUnitsOnOneScaleStandBehindTheSentencesOfTheirTiers() {
        assertThat(english.indexOf("Rates of 36 units on one scale"))
                .isGreaterThan(english.indexOf("completed 100%"))
                .isLessThan(english.indexOf("38 difficulties"));
    }

    @Test
    void theUnitThatFellATierIsNamedWithItsTiers() {
        assertThat(english)
                .contains("1 unit moved down: Bộ Chỉ huy Quân sự tỉnh (from “50% to below 80%” to “below 50%”).")
                .contains("11 units moved up: ");
    }

    /** A letter that is signed goes to readers who have neither the workbook nor the page: it names its annexes alone. */
    @Test
    void itSendsNobodyToAnotherFile() {
        assertThat(english)
                .contains("Annex II")
                .doesNotContainIgnoringCase("workbook")
                .doesNotContain("HTML");
    }

    /** A heading of a tier with nothing beneath it is understood by who was told before where its units are. */
    @Test
    void whereTheUnitsAreIsSaidAboveTheTiers() {
        assertThat(english.indexOf("Annex I lists the units of each tier"))
                .isPositive()
                .isLessThan(english.indexOf("1. Tier 90% and above"));
    }

    /** "See Annex I." stood below each tier. */
    @Test
    void oneSentenceSaysWhereTheUnitsOfAllTiersAre() {
        assertThat(english.split("Annex I lists the units of each tier", -1)).hasSize(2);
    }

    @Test
    void aRateIsWrittenAlikeInSentencesAndAnnexes() {
        assertThat(written("2022.docx", Sample.VINH_PHUC_2022.path(), "--lang", "en"))
                .contains("(11/11, or 100.0%)")
                .doesNotContain("or 100%)");
    }

    @Test
    void theAnnexShowsTheDenominatorWhereItIsNotWhatWasAssigned() {
        String amended = written("amended.docx", "samples/amended-mid-year", "--lang", "en");

        assertThat(amended).contains("In the denominator");
        assertThat(english).doesNotContain("In the denominator").contains("Not reported");
    }

    @Test
    void noColumnTellsOfEveryUnitThatNothingIsUnreported() {
        Project.in(folder).file("all.csv", "unit,task,status", "Roads,T1,done", "Parks,T1,not done");

        assertThat(written("all.docx", folder.resolve("all.csv").toString(), "--lang", "en"))
                .contains("RESULTS OF ALL UNITS")
                .doesNotContain("Not reported");
    }

    /** "1 unit were assigned 2 items". */
    @Test
    void oneUnitWasAssignedItsItems() {
        Project.in(folder).file("one.csv", "unit,task,status", "Roads,T1,done", "Roads,T2,not done");

        assertThat(written("one.docx", folder.resolve("one.csv").toString(), "--lang", "en"))
                .contains("1 unit was assigned 2 items in all");
        assertThat(english).contains("36 units were assigned 480 items in all");
    }

    @Test
    void warningsAreSaidOnce() {
        String said = written("warned.docx", "samples/office-excel/tam-dao.xlsx", "--lang", "en");

        assertThat(said)
                .contains("1 point of the data should be checked (descriptions differ).")
                .doesNotContain("Also: 1 warning");
    }

    private String written(String file, String project, String... more) {
        List<String> command = new ArrayList<>(List.of("score", project));
        command.addAll(List.of(more));
        Path paper = folder.resolve(file);
        command.addAll(List.of("-q", "-o", paper.toString()));
        Tool.inCheckout().run(command.toArray(String[]::new));
        return Written.words(paper).replaceAll("\\s+", " ");
    }
}
