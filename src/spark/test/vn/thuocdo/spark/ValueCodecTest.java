package vn.thuocdo.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.config.method.MethodReader;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Programme;
import vn.thuocdo.testing.Sample;

/** What comes out of the bytes is what went in. */
class ValueCodecTest {

    private final ValueCodec codec = new ValueCodec(List.of());

    @Test
    void everyKindOfValueComesBack() {
        List<Object> values = List.of(
                "Sở Y tế",
                "",
                true,
                false,
                -1,
                1L << 40,
                'ă',
                BigInteger.TEN.pow(40),
                new BigDecimal("-0.10"),
                BigFraction.of(-2, 3),
                LocalDate.of(1969, 12, 31),
                MonthDay.of(6, 30),
                Optional.empty(),
                Optional.of(Code.UNREADABLE),
                OptionalInt.empty(),
                OptionalInt.of(7),
                Set.of("a"),
                new TreeSet<>(List.of("b", "a")),
                Map.of("a", 1),
                new Location.Line("r.csv", 300, 2));

        assertThat(codec.decode(codec.encode(values), Object.class)).isEqualTo(values);
    }

    @Test
    void sortedThingsStaySorted() {
        SortedMap<String, Integer> map = new TreeMap<>(Map.of("b", 2, "a", 1));

        assertThat(codec.decode(codec.encode(map), Object.class)).isEqualTo(map);
    }

    @Test
    void findingsComeBackInTheirOrder() {
        Findings findings = Findings.of(Code.LEFT_OUT, new Location.File("b.csv"), 2, "x")
                .and(Findings.of(Code.LEFT_OUT, new Location.File("a.csv"), 1, "y"));

        assertThat(codec.decode(codec.encode(findings), Findings.class).sorted())
                .isEqualTo(findings.sorted());
    }

    @Test
    void everythingOfAProgrammeComesBack() {
        Programme programme = Sample.VINH_PHUC_2023.programme().materialised();

        assertThat(codec.decode(codec.encode(programme), Programme.class)).isEqualTo(programme);
    }

    @Test
    void everyPresetComesBack() {
        for (String preset : MethodReader.presets().split(", ")) {
            Method method = MethodReader.preset(preset).orElseThrow();

            assertThat(codec.decode(codec.encode(method), Method.class)).isEqualTo(method);
        }
    }

    @Test
    void ofWhatBothSidesKnowOnlyThePlaceIsWritten() {
        Programme programme = Sample.VINH_PHUC_2023.programme();
        ValueCodec knowing = new ValueCodec(programme.units());
        Object unit = programme.units().get(3);

        assertThat(knowing.encode(unit)).hasSize(2);
        assertThat(knowing.decode(knowing.encode(unit), Object.class)).isSameAs(unit);
    }

    @Test
    void whatIsNoValueIsRefused() {
        assertThatThrownBy(() -> codec.encode(new StringBuilder()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("StringBuilder");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 127, 128, 16_384, 100_000})
    void aListMayHaveAnyNumberOfElements(int size) {
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(i);
        }

        assertThat(codec.decode(codec.encode(list), Object.class)).isEqualTo(list);
    }
}
