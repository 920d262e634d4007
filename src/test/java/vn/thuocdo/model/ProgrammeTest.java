package vn.thuocdo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.thuocdo.testing.Item.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.testing.Item;

class ProgrammeTest {

    private static final Unit UNIT = new Unit("so-y-te", "Sở Y tế", "so", "", "", List.of());
    private static final Task TASK = new Task("T1", "", TaskKind.TASK, "", "", Optional.empty(), List.of());
    private static final LocalDate DEADLINE = LocalDate.of(2023, 9, 30);
    private static final LocalDate LATER = LocalDate.of(2023, 12, 31);

    @Test
    void aThingWithoutANameIsCalledByItsId() {
        assertThat(TASK.name()).isEqualTo("T1");
        assertThat(new Unit("010", "", "", "", "", List.of()).name()).isEqualTo("010");
        assertThat(UNIT.name()).isEqualTo("Sở Y tế");
    }

    @Test
    void aThingWithoutAnIdCannotBeBuilt() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit("", "Sở Y tế", "", "", "", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Task("", "x", TaskKind.TASK, "", "", Optional.empty(), List.of()));
    }

    @Test
    void anExtendedDeadlineBindsOnlyWithItsDocument() {
        assertThat(bindingDeadline(item("T").deadline("2023-09-30").extended("2023-12-31", "QĐ 12/QĐ-UBND")))
                .contains(LATER);
        assertThat(bindingDeadline(item("T").deadline("2023-09-30").extended("2023-12-31", "")))
                .contains(DEADLINE);
        assertThat(bindingDeadline(item("T").deadline("2023-09-30"))).contains(DEADLINE);
        assertThat(bindingDeadline(item("T"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTER 1 QUARTER 4, QUARTER",
        "QUARTER 4 YEAR 0, QUARTER",
        "HALF 1 YEAR 0, HALF",
        "QUARTER 1 HALF 1 MONTHS 9 YEAR 0, QUARTER", // as reports of a year's course are named
        "HALF 1 MONTHS 9, QUARTER",
        "MONTH 5 QUARTER 4, MONTH",
        "MONTHS 10, MONTH",
        "SPAN 2024, YEAR",
        "FISCAL_YEAR 0, FISCAL_YEAR",
        "FISCAL_QUARTER 1 FISCAL_YEAR 0, FISCAL_QUARTER",
        "FISCAL_QUARTER 1 YEAR 0, YEAR",
    })
    void itsUnitsReportAsOftenAsTheShortestPeriodSays(String periods, Period.Kind rhythm) {
        String[] words = periods.split(" ");
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            results.add(result(new Period(Period.Kind.valueOf(words[i]), 2023, Integer.parseInt(words[i + 1]))));
        }

        assertThat(programme(results.toArray(Result[]::new)).reportingInterval())
                .contains(rhythm);
    }

    @Test
    void itIsNotKnownHowOftenUnitsReportThatNameNoPeriod() {
        assertThat(programme(result(Optional.of(LATER), "")).reportingInterval())
                .isEmpty();
    }

    @Test
    void remarksAndEvidenceAreNoDisagreement() {
        Result result = result(Optional.of(LATER), "");
        assertThat(result.agreesWith(result(Optional.of(DEADLINE), "thiếu kinh phí")))
                .isTrue();
        Result done = new Result(
                UNIT,
                TASK,
                Optional.empty(),
                Optional.of(LATER),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Claim.of(Status.NOT_DONE),
                "",
                "",
                "",
                Result.Basis.REPORTED,
                Result.Content.REPORT,
                new Location.Nowhere());
        assertThat(result.agreesWith(done)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "VI", "Vi"})
    void aLanguageIsKnownInAnyCase(String word) {
        assertThat(Language.of(word)).contains(Language.VI);
    }

    @Test
    void anotherWordIsNoLanguage() {
        assertThat(Language.of("fr")).isEmpty();
        assertThat(Language.of("")).isEmpty();
        assertThat(Language.EN.word()).isEqualTo("en");
    }

    private static Programme programme(Result... results) {
        return new Programme(List.of(UNIT), List.of(TASK), List.of(), List.of(results));
    }

    private static Optional<LocalDate> bindingDeadline(Item item) {
        return item.assignment(2).bindingDeadline();
    }

    private static Result result(Period period) {
        return result(Optional.of(period), Optional.of(LATER), "");
    }

    private static Result result(Optional<LocalDate> day, String difficulty) {
        return result(Optional.empty(), day, difficulty);
    }

    private static Result result(Optional<Period> period, Optional<LocalDate> day, String difficulty) {
        return new Result(
                UNIT,
                TASK,
                period,
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Claim.of(Status.DONE),
                difficulty,
                "",
                "",
                Result.Basis.REPORTED,
                Result.Content.REPORT,
                new Location.Nowhere());
    }
}
