package vn.thuocdo.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thuocdo.diagnostic.Argument;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Language;

/** Findings in the language of who reads them. */
final class DiagnosticTextsTest {

    private static final Finding LATER = Findings.of(
                    Code.AFTER_AS_OF, new Location.Line("results.csv", 2, 0), 1_234, LocalDate.of(2024, 6, 30))
            .sorted()
            .get(0);

    /** The day stood as 2024-06-30 in a Vietnamese sentence. */
    @Test
    void daysAndCountsAreWrittenAsTheLanguageDoes() {
        assertThat(DiagnosticTexts.of(Language.VI).message(LATER)).contains("1.234 kết quả", "30/06/2024");
        assertThat(DiagnosticTexts.of(Language.EN).message(LATER)).contains("1,234", "2024-06-30");
    }

    /** A finding is the same in every language, and sorted so. */
    @Test
    void argumentsAreKeptAsData() {
        assertThat(LATER.arguments()).hasToString("[1234, 2024-06-30]");
    }

    /** A clerk read of a column "completed_on", which no table of the office has. */
    @Test
    void columnsAreCalledAsTablesOfTheLanguageCallThem() {
        Finding varying = Findings.of(
                        Code.VARYING_DESCRIPTION,
                        new Location.File("a.csv"),
                        "Hồ sơ trực tuyến",
                        new Argument.Field("completed_on"),
                        "A\", \"B",
                        "A")
                .sorted()
                .get(0);

        assertThat(DiagnosticTexts.of(Language.VI).message(varying)).contains("\"Ngày hoàn thành\"");
        assertThat(varying.arguments().get(1)).hasToString("completed_on");
    }

    @Test
    void aYearIsNoCount() {
        Finding year = Findings.of(Code.YEAR_OF_TITLE, new Location.File("a.csv"), "30/6", "2025")
                .sorted()
                .get(0);

        assertThat(DiagnosticTexts.of(Language.VI).message(year))
                .contains("2025")
                .doesNotContain("2.025");
    }
}
