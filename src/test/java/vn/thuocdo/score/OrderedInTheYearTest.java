package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thuocdo.testing.Item.item;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thuocdo.testing.Scoring;

/** The documents by which assignments were given or amended in the course of the year. */
class OrderedInTheYearTest {

    @Test
    void eachDocumentHasItsItemsByTheDayItCameIntoForce() {
        Scoreboard board = Scoring.asOf("2023-12-31")
                .amended(
                        item("A", "T1").atLeast("80"),
                        item("A", "T1").atLeast("85").effective("2023-07-01", "QĐ 45"),
                        item("A", "T1").atLeast("90").effective("2023-10-01", "QĐ 60"))
                .amended(item("A", "T2"), item("A", "T2").effective("2023-07-01", "QĐ 45"))
                .amended(item("B", "T3").effective("2023-07-01", "QĐ 5"))
                .score(item("B", "T4"))
                .board();

        assertThat(board.amendments())
                .extracting(
                        Amendment::effective,
                        Amendment::decision,
                        amendment -> amendment.items().size())
                .containsExactly(
                        tuple(LocalDate.of(2023, 7, 1), "QĐ 5", 1),
                        tuple(LocalDate.of(2023, 7, 1), "QĐ 45", 2),
                        tuple(LocalDate.of(2023, 10, 1), "QĐ 60", 1));
    }

    @Test
    void whatIsNotInForceYetIsNotTold() {
        assertThat(Scoring.asOf("2023-06-30")
                        .amended(item("A", "T1"), item("A", "T1").effective("2023-07-01", "QĐ 45"))
                        .score()
                        .board()
                        .amendments())
                .isEmpty();
    }
}
