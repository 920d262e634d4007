package vn.thuocdo.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** The rates of units beside each other: figures of one column have as many places, and still agree with each other. */
final class OnePrecisionTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"samples/vinh-phuc-2022", "samples/vinh-phuc-2023@2023-06-30"})
    void allRatesOfATableHaveOnePlaceAndADifferenceIsThatOfTheFiguresShown(String base) {
        List<Element> rows = units(
                Tool.inCheckout().run("compare", base, Sample.VINH_PHUC_2023.path(), "-f", "html", "--lang", "en"));

        assertThat(rows).hasSize(36).allSatisfy(row -> {
            String before = row.child(1).text();
            String after = row.child(2).text();
            String points = row.child(3).text();
            assertThat(List.of(before, after)).allMatch(rate -> rate.matches("\\d+\\.\\d%"));
            assertThat(points).matches("(≈ )?[+−]?\\d+\\.\\d");
            assertThat(number(after).subtract(number(before))).isEqualByComparingTo(number(points));
        });
        assertThat(rows).anyMatch(row -> row.child(3).text().startsWith("≈"));
    }

    @Test
    void aDifferenceThatWouldSeemNoneIsShownToMorePlaces() {
        List<String> before = new ArrayList<>(List.of("unit,task,status", "Few,T1,done", "Few,T2,", "Few,T3,"));
        List<String> after = new ArrayList<>(List.of("unit,task,status", "Few,T1,done", "Few,T2,done", "Few,T3,"));
        for (int task = 1; task <= 3000; task++) {
            before.add("Many,T" + task + (task <= 2000 ? ",done" : ","));
            after.add("Many,T" + task + (task <= 2001 ? ",done" : ","));
        }
        List<Element> rows = units(Project.in(folder)
                .file("before.csv", before.toArray(String[]::new))
                .file("after.csv", after.toArray(String[]::new))
                .run("compare", "before.csv", "after.csv", "-f", "html", "--lang", "en"));

        assertThat(rows.get(0).text()).contains("33.3%", "66.7%", "≈ +33.4");
        assertThat(rows.get(1).text()).contains("66.67%", "66.70%", "+0.03");
    }

    private static List<Element> units(Tool.Run run) {
        return Jsoup.parse(run.out()).selectFirst("main table").select("tbody tr");
    }

    private static BigDecimal number(String shown) {
        return new BigDecimal(shown.replaceAll("[≈ %+]", "").replace('−', '-'));
    }
}
