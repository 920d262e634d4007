package vn.thuocdo.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.testing.PublishedSchema;
import vn.thuocdo.testing.Tool;

/** What {@code trend -f json} writes is what its schema says, in both of its shapes. */
class TrendSchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-Q3", "2023-Q1"})
    void theSampleSatisfiesIt(String asOf) {
        assertThat(PublishedSchema.TREND.faultsOfJson(trend(asOf).out())).isEmpty();
    }

    @Test
    void aYearThatIsOverHasNoProjection() {
        JsonNode projection = trend("2023").json().path("projection");

        assertThat(projection.path("withheld").asString()).isEqualTo("year-is-over");
        assertThat(projection.has("units")).isFalse();
    }

    @Test
    void aProjectionIsExact() {
        JsonNode projection = trend("2023-Q3").json().path("projection");

        assertThat(projection.path("withheld").isNull()).isTrue();
        assertThat(projection.path("over").asInt()).isEqualTo(3);
        // 4 of 12 items after three quarters of four.
        JsonNode lowest = projection.path("units").get(0);
        assertThat(lowest.path("now").path("exact").asString()).isEqualTo("1/3");
        assertThat(lowest.path("expected").path("exact").asString()).isEqualTo("4/9");
        assertThat(lowest.path("atRisk").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"by\" : \"quarter\"", "\"over\" : 3", "\"notAssessable\" : 0", "\"atRisk\" : true"})
    void whatIsMissingOrNotDocumentedIsFound(String property) {
        String json = trend("2023-Q3").out();

        assertThat(json).contains(property);
        assertThat(PublishedSchema.TREND.faultsOfJson(json.replace(property, property.replaceFirst("\"", "\"x"))))
                .anySatisfy(fault -> assertThat(fault).startsWith("required "))
                .anySatisfy(fault -> assertThat(fault).startsWith("additionalProperties "));
    }

    private static Tool.Run trend(String asOf) {
        return Tool.inCheckout().run("trend", "samples/vinh-phuc-2023", "--as-of", asOf, "-f", "json");
    }
}
