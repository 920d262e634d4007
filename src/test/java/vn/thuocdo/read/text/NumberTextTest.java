package vn.thuocdo.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.read.text.NumberText.Convention;
import vn.thuocdo.read.text.NumberText.Reading;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // text | number | convention that its separators prove
                "0 | 0 |",
                "87 | 87 |",
                "007 | 7 |",
                "-5 | -5 |",
                "+5 | 5 |",
                "\u22125 | -5 |", // the minus sign of typesetting
                "- 5 | -5 |",
                "99,7 | 99.7 | VI",
                "99.7 | 99.7 | EN",
                "0,5 | 0.5 | VI",
                "0.500 | 0.5 | EN", // no number groups its digits from a zero on
                "0,500 | 0.5 | VI",
                "12,50 | 12.5 | VI",
                "1234.567 | 1234.567 | EN", // a group of four is no group
                "1.234.567 | 1234567 | VI",
                "1,234,567 | 1234567 | EN",
                "1.909.917,82 | 1909917.82 | VI",
                "1,909,917.82 | 1909917.82 | EN",
                "1.234,567 | 1234.567 | VI",
                "-1.234,5 | -1234.5 | VI",
                "1 234 | 1234 |",
                "1 234,5 | 1234.5 | VI",
                "1\u00A0234,5 | 1234.5 | VI", // non-breaking space
                "1\u202F234,5 | 1234.5 | VI", // narrow non-breaking space
                "12\u00A0345\u00A0678 | 12345678 |",
                "1e3 | 1000 |",
                "1.5E-2 | 0.015 | EN",
                "1.05525136E7 | 10552513.6 | EN",
                "1e30 | 1e30 |",
                "1e-30 | 1e-30 |",
            })
    void aNumberIsReadExactly(String text, BigDecimal number, Convention evidence) {
        assertThat(NumberText.read(text)).isEqualTo(new Reading.Exact(Quantity.of(number, false), evidence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100% | 100 |",
                "87 % | 87 |",
                "87\u00A0% | 87 |", // as typesetting has it
                "99.7% | 99.7 | EN",
                "99,7 % | 99.7 | VI",
                "-0,5% | -0.5 | VI",
            })
    void aPercentSignIsKept(String text, BigDecimal number, Convention evidence) {
        assertThat(NumberText.read(text)).isEqualTo(new Reading.Exact(Quantity.of(number, true), evidence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234 | 1234 | 1.234",
                "1,234 | 1.234 | 1234",
                "-1.234 | -1234 | -1.234",
                "999,999 | 999.999 | 999999",
            })
    void oneSeparatorBeforeThreeDigitsIsTwoNumbers(String text, BigDecimal vi, BigDecimal en) {
        Reading reading = NumberText.read(text);
        assertThat(reading).isEqualTo(new Reading.Ambiguous(Quantity.of(vi, false), Quantity.of(en, false)));
        assertThat(((Reading.Ambiguous) reading).under(Convention.VI)).isEqualTo(Quantity.of(vi, false));
        assertThat(((Reading.Ambiguous) reading).under(Convention.EN)).isEqualTo(Quantity.of(en, false));
    }

    @Test
    void whatIsTheSameNumberEitherWayIsNotAsked() {
        assertThat(NumberText.read("1.000e0")).isInstanceOf(Reading.Ambiguous.class);
        assertThat(NumberText.read("1 000")).isInstanceOf(Reading.Exact.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // text | declared | number; none where that convention cannot read it
                "1.234 | VI | 1234",
                "1.234 | EN | 1.234",
                "1,234 | VI | 1.234",
                "1,234 | EN | 1234",
                "99,7 | VI | 99.7",
                "99,7 | EN |",
                "99.7 | VI |",
                "1.234,5 | EN |",
                "87 | VI | 87",
            })
    void aDeclaredConventionIsTheOnlyOne(String text, Convention declared, BigDecimal number) {
        Reading reading = NumberText.read(text, declared);
        if (number == null) {
            assertThat(reading).isInstanceOf(Reading.None.class);
        } else {
            assertThat(((Reading.Exact) reading).quantity()).isEqualTo(Quantity.of(number, false));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5 tỷ", "50 lượt", "5 km", "50 (năm mươi)", "2.000 lượt"})
    void wordsBehindANumberAreNoPartOfIt(String text) {
        assertThat(NumberText.read(text)).isInstanceOf(Reading.None.class);
    }

    @Test
    void theNumbersWithinATextAreFoundAsTheyAreWritten() {
        assertThat(NumberText.within("từ 1.500,5 đến 2 000 lượt (x).")).containsExactly("1.500,5", "2 000");
        assertThat(NumberText.within("không")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "-",
                "%",
                ".5",
                "5.",
                "5,",
                "1..2",
                "1.2.3",
                "12.34.567",
                "1.2345,6",
                "1,234.567,8",
                "1 2",
                "1 2345",
                "26/30",
                "40-50",
                "--5",
                "5-",
                "1e5.5",
                "e5",
                "0x1F",
                "9O", // a letter O is a slip for 90, not nine of something
                "5d",
                "Infinity",
                "NaN",
                "5f 3",
                "12:30",
                "1'234",
                "1_000",
                "100%%",
                "50 lượt 3",
                "5 > 3",
                "$5",
                "(5)",
            })
    void anythingElseIsNone(String text) {
        assertThat(NumberText.read(text)).isInstanceOf(Reading.None.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"９０", "٩٠", "৯০", "9０", "1٬234", "90％", "九十", "½", "²"})
    void onlyAsciiDigitsAreDigits(String text) {
        // BigDecimal would take the first four for 90.
        assertThat(NumberText.read(text)).isInstanceOf(Reading.None.class);
    }

    @Test
    void thirtyDigitsAreTheMost() {
        String thirty = "123456789012345678901234567890";
        assertThat(NumberText.read(thirty)).isEqualTo(exact(thirty));
        assertThat(NumberText.read(thirty + "1")).isInstanceOf(Reading.None.class);
        assertThat(NumberText.read("0." + thirty.substring(1)))
                .isEqualTo(new Reading.Exact(
                        Quantity.of(new BigDecimal("0." + thirty.substring(1)), false), Convention.EN));
        assertThat(NumberText.read("0." + thirty)).isInstanceOf(Reading.None.class);
        assertThat(NumberText.read("1 000 " + thirty)).isInstanceOf(Reading.None.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e31", "1e-31", "1e999", "1e1000", "1e999999999", "1e-999999999", "1e99999999999999999999"})
    void anExponentIsBounded(String text) {
        // BigDecimal parses 1e999999999 in no time and then runs out of memory on any use of it.
        assertThat(NumberText.read(text)).isInstanceOf(Reading.None.class);
    }

    @Test
    void anEndlessTextIsRefusedBeforeItIsParsed() {
        assertThat(NumberText.read("9".repeat(5_000_000))).isInstanceOf(Reading.None.class);
        assertThat(NumberText.read("1" + ".000".repeat(1_000_000))).isInstanceOf(Reading.None.class);
        assertThat(NumberText.read("1 " + "lượt ".repeat(1_000_000))).isInstanceOf(Reading.None.class);
    }

    private static Reading exact(String number) {
        return new Reading.Exact(Quantity.of(new BigDecimal(number), false), null);
    }
}
