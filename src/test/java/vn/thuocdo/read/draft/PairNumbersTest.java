package vn.thuocdo.read.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairNumbersTest {

    @Test
    void numbersPairsInTheOrderInWhichTheyAreMet() {
        PairNumbers pairs = new PairNumbers();

        assertThat(pairs.number(0, 0)).isZero();
        assertThat(pairs.number(1, 0)).isEqualTo(1);
        assertThat(pairs.number(0, 1)).isEqualTo(2);
        assertThat(pairs.number(1, 0)).isEqualTo(1);
    }

    @Test
    void knowsOnlyWhatWasNumbered() {
        PairNumbers pairs = new PairNumbers();
        pairs.number(3, 4);

        assertThat(pairs.contains(3, 4)).isTrue();
        assertThat(pairs.contains(4, 3)).isFalse();
    }

    @Test
    void tellsWhetherEachPairCameBehindThoseBeforeIt() {
        PairNumbers pairs = new PairNumbers();
        pairs.number(0, 7);
        pairs.number(0, 9);
        pairs.number(2, 1);
        pairs.number(0, 9);

        assertThat(pairs.areInOrder()).isTrue();
        pairs.number(1, 20);
        assertThat(pairs.areInOrder()).isFalse();
    }

    @Test
    void agreesWithAMapHoweverManyPairsThereAre() {
        Random random = new Random(20231231);
        PairNumbers pairs = new PairNumbers();
        Map<List<Integer>, Integer> expected = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            int one = random.nextInt(200);
            int other = i % 2 == 0 ? random.nextInt(100) : Integer.MAX_VALUE - random.nextInt(100);
            expected.putIfAbsent(List.of(one, other), expected.size());
            assertThat(pairs.number(one, other)).isEqualTo(expected.get(List.of(one, other)));
        }
    }

    @Test
    void isFoundByItsNewNumberAfterRenumbering() {
        PairNumbers pairs = new PairNumbers();
        for (int i = 0; i < 5_000; i++) {
            pairs.number(i * 7_919 % 5_000, i % 3);
        }
        int[] order = RowOrder.byRanks(5_000, number -> pairs.one(number), number -> 0, (one, other) -> 0)
                .orElseThrow();

        pairs.renumber(order);

        assertThat(pairs.size()).isEqualTo(5_000);
        for (int number = 0; number < 5_000; number++) {
            assertThat(pairs.one(number)).isEqualTo(number);
            assertThat(pairs.find(number, pairs.other(number))).isEqualTo(number);
        }
        assertThat(pairs.number(9_000, 0)).isEqualTo(5_000);
    }
}
