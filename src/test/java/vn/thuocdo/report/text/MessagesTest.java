package vn.thuocdo.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thuocdo.model.Language;

/** Texts, numbers and days as each language writes them. */
class MessagesTest {

    private static final Messages EN = Messages.of(Language.EN);
    private static final Messages VI = Messages.of(Language.VI);

    @Test
    void numbersAreGroupedAsTheLanguageDoes() {
        assertThat(EN.number(21914)).isEqualTo("21,914");
        assertThat(VI.number(21914)).isEqualTo("21.914");
        assertThat(EN.number(1_234_567)).isEqualTo("1,234,567");
        assertThat(VI.number(999)).isEqualTo("999");
    }

    @Test
    void percentagesHaveTheDecimalSignOfTheLanguageAndAllTheirPlaces() {
        assertThat(EN.percent(new BigDecimal("86.7"))).isEqualTo("86.7%");
        assertThat(VI.percent(new BigDecimal("86.7"))).isEqualTo("86,7%");
        assertThat(VI.percent(new BigDecimal("90.0"))).isEqualTo("90,0%");
        assertThat(EN.percent(new BigDecimal("99.995"))).isEqualTo("99.995%");
    }

    @Test
    void daysAreWrittenAsTheLanguageDoes() {
        assertThat(EN.day(LocalDate.of(2023, 1, 5))).isEqualTo("2023-01-05");
        assertThat(VI.day(LocalDate.of(2023, 1, 5))).isEqualTo("05/01/2023");
    }

    @Test
    void onPaperAnEnglishDayHoldsTogether() {
        assertThat(EN.onPaper().day(LocalDate.of(2023, 1, 5))).isEqualTo("5\u00A0Jan\u00A02023");
        assertThat(VI.onPaper().day(LocalDate.of(2023, 1, 5))).isEqualTo("05/01/2023");
    }

    @Test
    void englishTellsOneFromManyAndVietnameseDoesNot() {
        assertThat(EN.counted("text.units", 1)).isEqualTo("1 unit");
        assertThat(EN.counted("text.units", 0)).isEqualTo("0 units");
        assertThat(EN.counted("text.units", 2)).isEqualTo("2 units");
        assertThat(VI.counted("text.units", 1)).isEqualTo("1 đơn vị");
        assertThat(VI.counted("text.units", 2)).isEqualTo("2 đơn vị");
    }

    @Test
    void whatIsPutIntoATextIsNeverLookedAtAgain() {
        assertThat(Messages.fill("{0} and {1}", "{1}", "b")).isEqualTo("{1} and b");
        assertThat(Messages.fill("{1} before {0}, {0}", "a", "b")).isEqualTo("b before a, a");
    }

    @Test
    void aTextThatIsMissingIsABugAndSaysWhich() {
        assertThatIllegalStateException()
                .isThrownBy(() -> VI.text("text.nothing"))
                .withMessageContaining("text.nothing")
                .withMessageContaining("vi");
    }
}
