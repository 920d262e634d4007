package vn.thuocdo.report.score.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** Gauges, clean under the text rules of OpenMetrics 1.0. */
class ScoreOpenMetricsTest {

    @TempDir
    Path folder;

    @Test
    void theSampleIsCleanAndSaysWhatTheReportSays() {
        String text = Tool.inCheckout()
                .run("score", "samples/vinh-phuc-2023", "-f", "openmetrics")
                .out();

        OpenMetricsText metrics = OpenMetricsText.parse(text);
        assertThat(metrics.value("thuocdo_units", "")).isEqualByComparingTo("36");
        assertThat(metrics.value("thuocdo_tier_units", "tier=\"90\"")).isEqualByComparingTo("8");
        assertThat(metrics.value("thuocdo_unit_completed_items", "unit=\"so-tttt\""))
                .isEqualByComparingTo("26");
        assertThat(metrics.value("thuocdo_unit_completion_ratio", "unit=\"so-tttt\""))
                .isEqualByComparingTo("0.86666666666666666666");
        assertThat(metrics.value("thuocdo_unit_completion_ratio", "tier=\"50\",unit=\"thanh-tra-tinh\""))
                .isEqualByComparingTo("0.5");
        assertThat(metrics.value("thuocdo_diagnostics", "severity=\"error\"")).isZero();
    }

    /** 2023-12-31T00:00:00Z, wherever the tool runs. */
    @Test
    void theAsOfDateIsAValue() {
        String text = Tool.inCheckout()
                .run("score", "samples/vinh-phuc-2023", "-f", "openmetrics")
                .out();

        assertThat(OpenMetricsText.parse(text).value("thuocdo_as_of_timestamp_seconds", ""))
                .isEqualTo(new BigDecimal("1703980800"));
    }

    /** An alarm for "below 0.9" may not stay silent because a figure was rounded up to it. */
    @Test
    void aRateThatDoesNotEndIsCutOffNotRounded() {
        Project.in(folder).file("a.csv", "unit,task,status", "A,T1,done", "A,T2,done", "A,T3,not_done");

        String text = Tool.in(folder).run("score", "a.csv", "-f", "openmetrics").out();

        assertThat(OpenMetricsText.parse(text).value("thuocdo_unit_completion_ratio", "unit=\"A\""))
                .isEqualTo(new BigDecimal("0.66666666666666666666"));
    }

    @Test
    void aUnitThatIsNotAssessableHasNoRateAndDataWithoutADateNoDate() {
        Project.in(folder).file("a.csv", "unit,task,state,status", "A,T1,cancelled,", "B,T1,,done");

        String text =
                Tool.in(folder).run("score", "a.csv", "-f", "openmetrics", "-q").out();

        OpenMetricsText.parse(text);
        assertThat(text)
                .doesNotContain("thuocdo_as_of")
                .doesNotContainPattern("completion_ratio\\{.*unit=\"A\"")
                .containsPattern("assigned_items\\{.*unit=\"A\"\\} 0");
    }

    @Test
    void labelsAreEscaped() {
        // A line break in a cell separates units, unless the units have one of that name.
        String name = "\"a\\b\"\"c\nd\u001b[1m\"";
        Project.in(folder)
                .file("units.csv", "id", name)
                .file("a.csv", "unit,task,status", name + ",T1,done")
                .file("thuocdo.yaml", "sources:", "  units: units.csv", "  assignments: a.csv");

        String text = Tool.in(folder).run("score", ".", "-f", "openmetrics").out();

        assertThat(OpenMetricsText.parse(text)
                        .value("thuocdo_unit_completion_ratio", "unit=\"a\\\\b\\\"c d\\\\u001b[1m\""))
                .isEqualByComparingTo("1");
    }

    /** The check itself finds what is wrong. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# TYPE a gauge\na 1\n",
                "# TYPE a gauge\na 1\n# EOF\n\n",
                "# TYPE a gauge\n\na 1\n# EOF\n",
                "a 1\n# TYPE a gauge\n# EOF\n",
                "# TYPE a gauge\na 1 1703980800\n# EOF\n",
                "# TYPE a gauge\na{b=\"c\"} 1\na{b=\"c\"} 2\n# EOF\n",
                "# TYPE a gauge\n# UNIT a seconds\na 1\n# EOF\n",
                "# TYPE a gauge\na{b=\"c\nd\"} 1\n# EOF\n",
                "# TYPE a gauge\na{b=\"\\x\"} 1\n# EOF\n",
                "# TYPE a gauge\na 1\n# TYPE b gauge\nb 1\na{c=\"d\"} 1\n# EOF\n",
                "# TYPE a gauge\nA-b 1\n# EOF\n"
            })
    void whatIsNotCleanIsRefused(String text) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> OpenMetricsText.parse(text));
    }
}
