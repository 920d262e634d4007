package vn.thuocdo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalOrderTest {

    @ParameterizedTest
    @CsvSource({
        "T2, T10", // the reason it exists: by characters, T10 would come first
        "T9, T10",
        "1.2, 1.10",
        "11.1, 11.10",
        "A2B9, A2B10",
        "2023-q2, 2023-q10",
        "T, T1", // a beginning comes before what goes on
        "T1, T1a",
        "9, a",
        "B, a", // by character, as no locale has a say
        "T99999999999999999999998, T99999999999999999999999", // longer than any machine integer
        "T99999999999999999999, T100000000000000000000",
        "02, 2", // equal as numbers and yet two ids: some order, always the same
        "T02, T2",
        "T2, T02a",
    })
    void ordersAsPeopleDo(String before, String after) {
        assertThat(NaturalOrder.IDS.compare(before, after)).isNegative();
        assertThat(NaturalOrder.IDS.compare(after, before)).isPositive();
    }

    @Test
    void digitsOfOtherScriptsAreLetters() {
        // Arabic-Indic 10 and 2: by their value 2 would come first, by character 1 does.
        assertThat(NaturalOrder.IDS.compare("T١٠", "T٢")).isNegative();
    }

    @Test
    void onlyEqualIdsAreEqualAndTheOrderIsOneOrder() {
        long seed = 20231231;
        Random random = new Random(seed);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            StringBuilder id = new StringBuilder();
            for (int length = random.nextInt(5); length >= 0; length--) {
                id.append("T.0012a-".charAt(random.nextInt(8)));
            }
            ids.add(id.toString());
        }
        for (String a : ids) {
            for (String b : ids) {
                int order = Integer.signum(NaturalOrder.IDS.compare(a, b));
                assertThat(order == 0).as("seed %d: %s, %s", seed, a, b).isEqualTo(a.equals(b));
                assertThat(Integer.signum(NaturalOrder.IDS.compare(b, a)))
                        .as("seed %d: %s, %s", seed, a, b)
                        .isEqualTo(-order);
                for (String c : ids) {
                    if (order <= 0 && NaturalOrder.IDS.compare(b, c) <= 0) {
                        assertThat(NaturalOrder.IDS.compare(a, c))
                                .as("seed %d: %s, %s, %s", seed, a, b, c)
                                .isNotPositive();
                    }
                }
            }
        }
    }
}
