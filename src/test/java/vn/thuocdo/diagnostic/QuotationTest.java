package vn.thuocdo.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {

    @Test
    void aTextOfOrdinaryLengthIsQuotedWhole() {
        assertThat(Quotation.of("ế".repeat(400))).isEqualTo("ế".repeat(400));
    }

    @Test
    void aLongOneIsCutBetweenCharacters() {
        assertThat(Quotation.of("ế".repeat(401))).isEqualTo("ế".repeat(400) + "…");
        assertThat(Quotation.of("x" + "𝒳".repeat(300))).isEqualTo("x" + "𝒳".repeat(199) + "…");
    }
}
