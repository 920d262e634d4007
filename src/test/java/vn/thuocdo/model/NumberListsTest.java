package vn.thuocdo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberListsTest {

    private static final int MORE_THAN_A_PAGE = 10_000;

    @Test
    void bringsToEachPlaceTheNumberThatTheOrderNames() {
        List<Integer> shuffled =
                new ArrayList<>(IntStream.range(0, MORE_THAN_A_PAGE).boxed().toList());
        Collections.shuffle(shuffled, new Random(20250707));
        int[] order = shuffled.stream().mapToInt(Integer::intValue).toArray();
        long[] spare = new long[MORE_THAN_A_PAGE];
        IntList ints = new IntList();
        LongList longs = new LongList();
        for (int place = 0; place < MORE_THAN_A_PAGE; place++) {
            ints.add(3 * place);
            longs.add(5L * place << Integer.SIZE);
        }

        ints.reorder(order, spare);
        longs.reorder(order, spare);

        for (int place = 0; place < MORE_THAN_A_PAGE; place++) {
            assertThat(ints.get(place)).isEqualTo(3 * order[place]);
            assertThat(longs.get(place)).isEqualTo(5L * order[place] << Integer.SIZE);
        }
    }

    @Test
    void keepsNumbersThatStayWhereTheyAre() {
        IntList ints = new IntList();
        for (int number : new int[] {7, 8, 9, 9}) {
            ints.add(number);
        }

        ints.reorder(new int[] {0, 2, 1, 3}, new long[4]);

        assertThat(IntStream.range(0, ints.size()).map(ints::get)).containsExactly(7, 9, 8, 9);
    }
}
