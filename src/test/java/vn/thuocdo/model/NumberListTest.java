package vn.thuocdo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberListTest {

    private static final int MORE_THAN_A_PAGE = 10_000;

    /** On both sides of what two and four bytes hold, and far from each other. */
    private static final long[] NUMBERS = {
        0,
        -1,
        7,
        Short.MAX_VALUE,
        Short.MAX_VALUE + 1,
        Short.MIN_VALUE - 1,
        Integer.MAX_VALUE,
        Integer.MAX_VALUE + 1L,
        Integer.MIN_VALUE,
        Integer.MIN_VALUE - 1L,
        Long.MAX_VALUE,
        Long.MIN_VALUE
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 9, 12})
    void keepsEveryNumberHoweverMuchTheyDiffer(int kinds) {
        Random random = new Random(kinds);
        List<Long> expected = new ArrayList<>();
        NumberList list = new NumberList();
        for (int place = 0; place < MORE_THAN_A_PAGE; place++) {
            long number = some(kinds, random);
            expected.add(number);
            list.add(number);
        }
        for (int i = 0; i < 50; i++) {
            int place = random.nextInt(MORE_THAN_A_PAGE);
            long number = some(NUMBERS.length, random);
            expected.set(place, number);
            list.set(place, number);
        }

        assertThat(numbers(list)).isEqualTo(expected);
    }

    private static long some(int kinds, Random random) {
        return NUMBERS[random.nextInt(kinds)] + random.nextInt(3) - 1;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4095, 4096, 4097, MORE_THAN_A_PAGE - 1})
    void keepsNumbersThatCountWhereOneOfThemIsAnother(int place) {
        for (long first : new long[] {0, -1, Short.MAX_VALUE, Integer.MAX_VALUE - 5L, Long.MAX_VALUE - 4000}) {
            for (long another : new long[] {first, first + 1, 70_000, Long.MIN_VALUE}) {
                List<Long> expected = new ArrayList<>();
                NumberList added = new NumberList();
                NumberList set = new NumberList();
                for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
                    expected.add(i == place ? another : first + i);
                    added.add(expected.get(i));
                    set.add(first + i);
                    if (i == place) {
                        set.set(place, another);
                    }
                }

                assertThat(numbers(added)).isEqualTo(expected);
                assertThat(numbers(set)).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {254, 255, 256, 257, 65_535, 65_536, 4_294_967_295L, 4_294_967_296L, Long.MAX_VALUE, -1})
    void keepsNumbersAsFarApartAsAPageOfSomeWidthJustHoldsOrDoesNot(long spread) {
        for (long least : new long[] {0, -7, Long.MIN_VALUE}) {
            List<Long> expected = new ArrayList<>();
            NumberList list = new NumberList();
            for (int place = 0; place < MORE_THAN_A_PAGE; place++) {
                expected.add(place % 5 == 0 ? least + spread : least + place % 5);
                list.add(expected.get(place));
            }
            for (int place = 3; place < 5; place++) {
                expected.set(place, least + spread + 300 * (place - 3));
                list.set(place, expected.get(place));
            }

            assertThat(numbers(list)).isEqualTo(expected);
        }
    }

    @Test
    void bringsToEachPlaceTheNumberThatTheOrderNames() {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, MORE_THAN_A_PAGE).boxed().toList());
        Collections.shuffle(order, new Random(20250707));
        int[] places = order.stream().mapToInt(Integer::intValue).toArray();
        for (long step : new long[] {0, 1, 3, 100_000, 5L << Integer.SIZE}) {
            NumberList list = new NumberList();
            for (int place = 0; place < MORE_THAN_A_PAGE; place++) {
                list.add(step * place);
            }

            NumberList inOrder = list.reordered(places);

            assertThat(numbers(inOrder))
                    .as("by steps of %d", step)
                    .isEqualTo(order.stream().map(place -> step * place).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, -1, 3, -1000, 1L << 40, -(1L << 50)})
    void aPageTakesEverFartherNumbersAtAnyPlace(long step) {
        for (int place : new int[] {0, 1, 63, 64, 4095}) {
            List<Long> expected = new ArrayList<>(Collections.nCopies(MORE_THAN_A_PAGE, 5L));
            NumberList list = new NumberList();
            expected.forEach(list::add);
            for (int times = 1; times <= 200; times++) {
                int at = (place + 7 * times) % 4096;
                expected.set(at, 5 + times * step);
                list.set(at, 5 + times * step);
            }

            assertThat(numbers(list)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 40, 100_000, 1L << 40, Long.MAX_VALUE / MORE_THAN_A_PAGE})
    void findsTheNumbersThatAreNotBetweenTwo(long spread) {
        Random random = new Random(spread);
        for (long least : new long[] {0, -20, Long.MIN_VALUE, Long.MAX_VALUE - spread}) {
            NumberList list = new NumberList();
            for (int place = 0; place < MORE_THAN_A_PAGE; place++) {
                list.add(least + (long) (random.nextDouble() * (place < 4096 ? spread : spread / 2)));
            }
            long middle = least + spread / 2;
            for (long first : new long[] {Long.MIN_VALUE, least, middle, 1}) {
                for (long last : new long[] {Long.MAX_VALUE, least + spread, middle, 0}) {
                    List<Integer> found = new ArrayList<>();
                    list.outside(first, last, found::add);

                    assertThat(found)
                            .isEqualTo(IntStream.range(0, list.size())
                                    .filter(place -> list.getLong(place) < first || list.getLong(place) > last)
                                    .boxed()
                                    .toList());
                }
            }
        }
    }

    private static List<Long> numbers(NumberList list) {
        return IntStream.range(0, list.size()).mapToObj(list::getLong).toList();
    }
}
