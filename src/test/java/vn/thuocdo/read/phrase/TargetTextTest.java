package vn.thuocdo.read.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.MeasureUnit;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Target;
import vn.thuocdo.read.phrase.figure.FigureText;
import vn.thuocdo.read.phrase.figure.TargetText;
import vn.thuocdo.read.text.MeasureText;
import vn.thuocdo.read.text.NumberText;

class TargetTextTest {

    static Stream<Arguments> phrasesOfOffices() {
        return PhraseList.rows("targets.tsv").map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
    }

    @ParameterizedTest
    @MethodSource("phrasesOfOffices")
    void aPhraseOfTheListMeansWhatItSays(String phrase, String measure, String meaning) {
        assertThat(meaning(phrase, measure)).isEqualTo(meaning);
        assertThat(meaning(phrase.toUpperCase(Locale.ROOT), measure)).isEqualTo(meaning);
        assertThat(meaning(Normalizer.normalize(phrase, Normalizer.Form.NFD), measure))
                .isEqualTo(meaning);
        assertThat(meaning(phrase.replace(' ', '\u00A0'), measure)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">= 90 |  | >= 90",
                "=> 90 |  | >= 90",
                "≥\u00A090\u00A0% | | >= 90%",
                "> -5 | | > -5",
                "1e3 | | >= 1000",
                "= 0 | | = 0",
                "-5 | | >= -5",
                "1 500 000 đồng | đồng | >= 1500000",
                "1.234,5 | | >= 1234.5",
                "3 ngày TRỞ XUỐNG | ngày | <= 3",
                "5% or less of all households | % | <= 5%",
                "3 or fewer | vụ | <= 3",
                "tối thiểu 02 mô hình/xã | mô hình | >= 2",
                "100% hồ sơ trên môi trường mạng | % | >= 100%",
                "100% hồ sơ không quá hạn | % | >= 100%", // a noun, and no bound
                "từ 86% | % | >= 86%",
                "90%+ | % | >= 90%",
                "khống chế dưới 3% | % | < 3%",
                "giảm xuống còn 5,5% | % | <= 5.5%",
                "90 phút | giờ | >= 1.5",
                "1,5 giờ | phút | >= 90",
                "5 km | m | >= 5000",
                "2 ha | m² | >= 20000",
                "1,5 tấn | kg | >= 1500",
                "1,5 nghìn tỷ đồng | tỷ đồng | >= 1500 of tỷ đồng",
                "500 triệu đồng | tỷ đồng | >= 0.5 of tỷ đồng",
                "5 | 1.000 đồng | >= 5 of 1.000 đồng",
                "Nằm trong nhóm 20 địa phương dẫn đầu | hạng | <= 20 rank",
                "Xếp thứ 5/63 | | <= 5 rank",
                "10 | thứ hạng | <= 10 rank",
                "10 trở lên | hạng | <= 10 rank",
                "trong 5 ngày làm việc | ngày | <= 5",
                "trên 80% và dưới 90% | % | > 80% and < 90%",
                "từ 80% đến dưới 90% | % | >= 80% and < 90%",
                "≥ 80 và < 90 | % | >= 80 and < 90%",
                "80% - dưới 90% | % | >= 80% and < 90%",
                "Từ trên 5 đến 10 ngày | ngày | ask",
                "trên 5 ngày và không quá 10 ngày | ngày | > 5 and <= 10",
                "at least 80% but less than 90% | % | >= 80% and < 90%",
                "dưới 90% và trên 80% | % | ask",
                "trên 90% và dưới 80% | % | ask",
                "tăng trên 5% và dưới 8% | % | ask",
                "Năm 2025: 90% | % | >= 90%",
                "Đến năm 2025 đạt trên 90% | % | > 90%",
                "90% vào cuối năm 2025 | % | >= 90%",
                "≤ 10% (năm 2025) | % | <= 10%",
                "Năm 2026: 95% | % | ask",
                "Năm 2025: 90%; năm 2026: 95% | % | ask",
                "90% so với năm 2025 | % | ask",
                "Đứng trong nhóm 10 | hạng | <= 10 rank",
                "thuộc nhóm 10 tỉnh | hạng | <= 10 rank",
                "Đứng trong nhóm 10 | | ask",
                "0 | | <= 0",
                "0% | % | <= 0%",
                "Không để xảy ra cháy rừng | | <= 0",
                "2 - 3 triệu lượt | lượt | 2000000 - 3000000",
                "trong khoảng từ 40% đến 50% | % | 40% - 50%",
                "10% trở lại | % | <= 10%",
                "tăng từ 80% lên trên 90% | % | > 90%",
                "giảm từ 15% xuống dưới 10% | % | < 10%",
                "reduce from 10% to 5% | % | <= 5%",
                "3 tỷ 500 triệu | tỷ đồng | >= 3.5 of tỷ đồng",
                "không quá 1 giờ 30 phút | giờ | <= 1.5",
                "8,5/10 điểm | điểm | >= 8.5",
                "top-10 | hạng | <= 10 rank",
                "không quá 3 vụ/năm | vụ | <= 3",
                "2 sessions per year | sessions | >= 2",
                "01 cuộc/quý | cuộc/quý | >= 1",
                "Không để hồ sơ quá hạn | hồ sơ | <= 0",
                "no overdue cases | cases | <= 0",
                "5 business days or less | days | <= 5",
                "$1,2M | usd | >= 1200000",
                "<= $850k | usd | <= 850000",
                "US$ 2 million | $m | >= 2 of $m",
                "at least €1,5bn | €m | >= 1500 of €m",
                "5 m | m | >= 5",
            })
    void phrasesAreComposed(String phrase, String measure, String meaning) {
        assertThat(meaning(phrase, measure == null ? "" : measure)).isEqualTo(meaning);
    }

    /** A share to those who report one, a count to those who count; with no name of what is counted it may be a day. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25/25 xã | 25 | 100%",
                "phấn đấu 20/25 xã | 20 | 80%",
                "100% (19/19 tiêu chí) | 19 | 100%",
                "4500/5000 hộ | 4500 | 90%"
            })
    void soManyOfSoManyAreACountAndAShare(String text, String count, String share) {
        Target.Part part = (Target.Part) read(text).orElseThrow().towards(Optional.empty(), false);
        assertThat(part.asCount().bound().value().toString()).isEqualTo(count);
        assertThat(part.asShare().bound().value() + "%").isEqualTo(share);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "90% (19/20 tiêu chí)",
                "26/25 xã",
                "0/25 xã",
                "12/12",
                "chưa đạt 20/25 xã",
                "20/25 xã (80% kế hoạch)"
            })
    void aPartThatDoesNotAgreeWithItselfIsNotUnderstood(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "50 - 40",
                "40 - 50 - 60",
                "≥",
                ">= abc 5",
                "26/30",
                ">> 5",
                "9０",
                "９０",
                "½ số xã",
                "Triển khai Đề án 06",
                "Ít nhất 2 lớp, mỗi lớp 30 người",
                "Top 10 trở xuống",
                "tăng không quá 5%",
                "90% người dân trên 15 tuổi",
                "tối thiểu 40 - 50%",
                "tối thiểu 90%, tối đa 95%",
                "trên 90% trở xuống",
                "90% so với năm trước", // a level is not compared with another year
                "Tăng lên 90%", // by so much, or to so much
                "90% (",
                "31/12/2025",
                "trong 10 tỉnh",
                "2 điểm %",
                "90% hồ sơ tối đa ngày",
                "20 ngày | 5 hồ sơ",
                "90%!",
                "90% không hơn",
                "10% là cùng",
                "90% xuống",
                "5 tấn giảm",
                "giảm từ 90% lên 95%", // falls and rises
                "reduce from 5% to 10%",
                "2 triệu 500", // 2,500,000 to those who say it
                "3 ngày 2 đêm",
                "Top 10%",
                "Top -5",
                "Top 10 tỉnh cuối bảng",
                "90% ± 5%",
                "mỗi quý 01 cuộc",
            })
    void whatIsNotUnderstoodWholeIsRefused(String phrase) {
        assertThat(read(phrase)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "20 ngày, hồ sơ",
        "5 km, kg",
        "5 km, giờ",
        "3 ngày làm việc, giờ",
        "20 lớp, %",
        "15 lần, Tỷ lệ %",
        "01 cuộc/quý, cuộc",
        "2 sessions per month, sessions",
    })
    void whatCountsSomethingElseIsNotCompared(String phrase, String measure) {
        assertThat(meaning(phrase, measure)).isEqualTo("ask");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "giảm 5% | LOWER | 5% | false",
                "Giảm tối thiểu 5% | LOWER | 5% | false",
                "tăng 8 - 10% | HIGHER | 8% | false",
                "tăng 5 điểm % | HIGHER | 5 | true",
                "increase by 5 percentage points | HIGHER | 5 | true",
                "giảm 5% so với cùng kỳ | LOWER | 5% | false",
                "giảm 3 vụ | LOWER | 3 | false",
            })
    void aChangeSaysWhichWayAndByHowMuch(String phrase, Direction way, String amount, boolean points) {
        assertThat(read(phrase).orElseThrow().towards(Optional.empty(), false))
                .isInstanceOfSatisfying(Target.Change.class, change -> {
                    assertThat(change.way()).isEqualTo(way);
                    assertThat(number(change.bound())).isEqualTo(amount);
                    assertThat(change.points()).isEqualTo(points);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"khoảng 90%", "gần 100%", "~ 5 lớp", "trên dưới 90%", "ước đạt 90%", "khoảng 40 - 50%"})
    void whatOnlyApproximatesSaysSo(String phrase) {
        assertThat(read(phrase).orElseThrow().towards(Optional.empty(), false))
                .isEqualTo(new Target.Approximate(phrase));
    }

    @Test
    void aDirectionSettlesABareNumberAndARange() {
        assertThat(meaning("90", Direction.HIGHER)).isEqualTo(">= 90");
        assertThat(meaning("90", Direction.LOWER)).isEqualTo("<= 90");
        assertThat(meaning("0", Direction.HIGHER)).isEqualTo(">= 0");
        assertThat(meaning("40 - 50%", Direction.HIGHER)).isEqualTo(">= 40%");
        assertThat(meaning("40 - 50%", Direction.LOWER)).isEqualTo("<= 50%");
        assertThat(meaning("> 50", Direction.LOWER)).isEqualTo("> 50");
        assertThat(meaning("3 ngày trở xuống", Direction.HIGHER)).isEqualTo("<= 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tối thiểu ", "9", "90% ", "(", "\u0301", "\u202E", "triệu ", "không ", "9 - "})
    void longTextsAreRefusedAtOnce(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        assertThat(read("9" + text)).isEmpty();
        FigureText.read(text, TargetTextTest::quantity);
        FigureText.pair(text + "/" + text);
        MeasureText.measure(text);
    }

    private static String meaning(String phrase, Direction direction) {
        return described(read(phrase).orElseThrow().towards(Optional.of(direction), false), "");
    }

    static String meaning(String phrase, String measure) {
        Optional<Target> target = read(phrase)
                .map(stated -> stated.towards(Optional.empty(), MeasureText.isRank(measure)))
                .flatMap(some -> some.in(MeasureText.measure(measure)));
        return target.map(some ->
                        MeasureText.isPercent(measure) ? percent(described(some, measure)) : described(some, measure))
                .orElse("ask");
    }

    private static String described(Target target, String measure) {
        if (target instanceof Target.Threshold threshold) {
            MeasureUnit unit = threshold.bound().unit();
            boolean scaled = !unit.scale().equals(BigFraction.ONE);
            return threshold.comparison().sign() + " " + number(threshold.bound()) + (scaled ? " of " + measure : "");
        }
        if (target instanceof Target.Range range) {
            return range.ends().equals(Target.Ends.INCLUDED)
                    ? number(range.low()) + " - " + number(range.high())
                    : range.ends().low().sign() + " " + number(range.low()) + " and "
                            + range.ends().high().sign() + " " + number(range.high());
        }
        if (target instanceof Target.Rank rank) {
            return "<= " + number(rank.place()) + " rank";
        }
        return target instanceof Target.Wording ? "words" : "ask";
    }

    /** A bare number of a measure that is a percentage is one. */
    private static String percent(String described) {
        return described.endsWith("%") || !Character.isDigit(described.charAt(described.length() - 1))
                ? described
                : described + "%";
    }

    private static String number(Quantity quantity) {
        BigDecimal value = new BigDecimal(quantity.value().getNumerator())
                .divide(new BigDecimal(quantity.value().getDenominator()));
        return value.stripTrailingZeros().toPlainString() + (quantity.percent() ? "%" : "");
    }

    private static Optional<TargetText.Stated> read(String phrase) {
        return TargetText.read(phrase, OptionalInt.of(2025), TargetTextTest::quantity);
    }

    private static Optional<Quantity> quantity(String number) {
        return NumberText.read(number, NumberText.Convention.VI) instanceof NumberText.Reading.Exact exact
                ? Optional.of(exact.quantity())
                : Optional.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 trở xuống", "10 or lower", "dưới 10", "trên 10", ">= 10", "không cao hơn 10"})
    void aPlaceThatMayBeReadUpOrDownIsAskedAbout(String text) {
        TargetText.Stated stated = TargetText.read(text, OptionalInt.of(2025), TargetTextTest::quantity)
                .orElseThrow();

        assertThat(stated.isUnclearPlace(true)).isTrue();
        assertThat(stated.towards(Optional.empty(), true)).isInstanceOf(Target.Unread.class);
        assertThat(stated.isUnclearPlace(false)).as("of another measure").isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10",
                "10 trở lên",
                "10 or less",
                "<= 10",
                "không quá 10",
                "tối đa 10",
                "10 or better",
                "Top 10",
                "trong tốp 10",
                "hạng 10 trở lên",
                "không dưới hạng 10"
            })
    void aPlaceThatIsClearIsThatOneOrABetter(String text) {
        TargetText.Stated stated = TargetText.read(text, OptionalInt.of(2025), TargetTextTest::quantity)
                .orElseThrow();

        assertThat(stated.isUnclearPlace(true)).isFalse();
        assertThat(stated.towards(Optional.empty(), true))
                .isInstanceOfSatisfying(
                        Target.Rank.class,
                        rank -> assertThat(rank.place().value().intValue()).isEqualTo(10));
    }
}
