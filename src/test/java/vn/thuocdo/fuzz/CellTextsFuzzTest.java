package vn.thuocdo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.phrase.day.DeadlineText;
import vn.thuocdo.read.phrase.figure.FigureText;
import vn.thuocdo.read.phrase.figure.TargetText;
import vn.thuocdo.read.phrase.status.StatusText;
import vn.thuocdo.read.text.DateText;
import vn.thuocdo.read.text.ListText;
import vn.thuocdo.read.text.MeasureText;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.text.NumberText;
import vn.thuocdo.read.text.PeriodText;
import vn.thuocdo.read.text.Words;

/** Any text as a number, date, period, target, list, name or word: read or refused, and never at length. */
final class CellTextsFuzzTest {

    @FuzzTest
    void textsAreReadOrRefused(byte[] data) {
        String text = Blanks.strip(new String(data, StandardCharsets.UTF_8));
        if (text.isEmpty()) {
            return;
        }
        for (NumberText.Convention convention : NumberText.Convention.values()) {
            NumberText.read(text, convention);
        }
        if (NumberText.read(text) instanceof NumberText.Reading.Ambiguous ambiguous) {
            assertThat(ambiguous.vi()).isNotEqualTo(ambiguous.en());
        }
        TargetText.read(text, OptionalInt.of(2025), CellTextsFuzzTest::number);
        FigureText.read(text, CellTextsFuzzTest::number);
        FigureText.pair(text);
        MeasureText.measure(text);
        Optional<LocalDate> day = DateText.read(text);
        day.ifPresent(some -> assertThat(some.getYear()).isBetween(0, 9999));
        DeadlineText.read(text, OptionalInt.of(2025));
        DateText.isMonthFirst(text);
        PeriodText.read(text).ifPresent(ReportingCalendar.PLAIN::lastDay);
        assertThat(ListText.split(text)).noneMatch(String::isEmpty);
        StatusText.read(text);
        Words.ROLE.read(text);
        String folded = Names.fold(text);
        assertThat(Names.fold(folded)).isEqualTo(folded);
    }

    private static Optional<Quantity> number(String text) {
        return NumberText.read(text) instanceof NumberText.Reading.Exact exact
                ? Optional.of(exact.quantity())
                : Optional.empty();
    }
}
