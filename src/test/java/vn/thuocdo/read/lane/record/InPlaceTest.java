package vn.thuocdo.read.lane.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.PlainDecimal;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.read.text.NumberText;

class InPlaceTest {

    @Test
    void everyDayOfTheYearsThatAreReadIsTheOneOfTheCalendar() {
        LocalDate end = LocalDate.of(2200, 1, 1);
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            assertThat(day(day.toString())).as("%s", day).isEqualTo((int) day.toEpochDay());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1899-12-31", "2200-01-01", "2025-00-10", "2025-13-01", "2025-01-00", "2025-01-32", "2025-02-29",
                "1900-02-29", "2024-02-30", "2025-04-31", "2025-12-32", "2199-12-32", "2025-1-010", "2025/01/01",
                "2025-01-1", " 2025-01-1", "20x5-01-01", "2025-0/-01", "2025-01-0:"
            })
    void whatIsNoDayOfThemIsLeftToOtherReaders(String text) {
        assertThat(day(text)).isEqualTo(InPlace.NO_DAY);
    }

    @Test
    void aDecimalIsWhatTheReaderOfNumbersReadsAndAmbiguousWhereThatFindsTwoReadings() {
        Random random = new Random(7);
        for (int i = 0; i < 200_000; i++) {
            String text = random.ints(1 + random.nextInt(8), 0, 11)
                    .mapToObj("0123456789."::charAt)
                    .map(String::valueOf)
                    .collect(Collectors.joining());
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            long read = InPlace.decimal(bytes, 0, bytes.length);
            NumberText.Reading ordinary = NumberText.read(text);
            if (InPlace.isAmbiguous(read)) {
                assertThat(ordinary)
                        .as(text)
                        .isInstanceOfSatisfying(
                                NumberText.Reading.Ambiguous.class,
                                two -> assertThat(Quantity.of(PlainDecimal.value(InPlace.withDecimals(read)), false))
                                        .isEqualTo(two.under(NumberText.Convention.EN)));
            } else {
                assertThat(ordinary).as(text).isNotInstanceOf(NumberText.Reading.Ambiguous.class);
            }
            if (read >= 0) {
                assertThat(ordinary)
                        .as(text)
                        .isInstanceOfSatisfying(
                                NumberText.Reading.Exact.class,
                                exact -> assertThat(exact.quantity())
                                        .isEqualTo(Quantity.of(PlainDecimal.value(read), false)));
            }
        }
    }

    private static int day(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return InPlace.day(bytes, 0, bytes.length);
    }
}
