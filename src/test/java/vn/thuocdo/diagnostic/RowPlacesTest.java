package vn.thuocdo.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows by their places, kept as runs. */
final class RowPlacesTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void areTheSetOfWhatWasGatheredHoweverItIsDivided(long seed) {
        Random random = new Random(seed);
        SortedSet<Location> set = new TreeSet<>();
        RowPlaces.Builder one = RowPlaces.builder();
        RowPlaces.Builder other = RowPlaces.builder();
        for (int i = 0; i < 40; i++) {
            Location at = at(random);
            set.add(at);
            (random.nextBoolean() ? one : other).add(at);
        }
        RowPlaces both = one.build().and(other.build());

        assertThat(both.stream()).containsExactlyElementsOf(set);
        assertThat(both.size()).isEqualTo(set.size());
        assertThat(both).isEqualTo(other.build().and(one.build()));
        assertThat(both.and(one.build())).isEqualTo(both);
        one.add(other.build());
        assertThat(one.size()).isEqualTo(set.size());
        assertThat(one.build()).isEqualTo(both);
    }

    private static Location at(Random random) {
        int row = random.nextInt(12);
        return switch (random.nextInt(5)) {
            case 0 -> new Location.File("b.csv");
            case 1 -> new Location.Sheet("c.xlsx", "S" + random.nextInt(2), row + 1, 0);
            // Two rows of a JSON file may stand on one line.
            case 2 -> new Location.Line("d.json", 1, row + 1);
            default -> new Location.Line("a.csv", row + 1, 0);
        };
    }

    @Test
    void thatFollowEachOtherAreOneRun() {
        RowPlaces.Builder rows = RowPlaces.builder();
        for (int line = 100_000; line > 1; line--) {
            rows.add(new Location.Line("a.csv", line, 0));
        }

        assertThat(rows.build().byTable().values()).containsExactly(List.of(new RowPlaces.Run(2, 100_000)));
        assertThat(rows.build().size()).isEqualTo(99_999);
    }

    @Test
    void arePrintedAsPlaces() {
        RowPlaces.Builder rows = RowPlaces.builder();
        rows.add(new Location.Line("a.csv", 3, 0));
        rows.add(new Location.Line("a.csv", 2, 0));

        assertThat(rows.build()).hasToString("[a.csv:2, a.csv:3]");
        assertThat(RowPlaces.NONE).hasToString("[]");
    }
}
