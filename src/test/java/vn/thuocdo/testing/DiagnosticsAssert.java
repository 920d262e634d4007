package vn.thuocdo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.AbstractAssert;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Diagnostic;
import vn.thuocdo.diagnostic.Diagnostics;

/** What was found, and nothing else. */
public final class DiagnosticsAssert extends AbstractAssert<DiagnosticsAssert, Diagnostics> {

    DiagnosticsAssert(Diagnostics diagnostics) {
        super(diagnostics, DiagnosticsAssert.class);
    }

    public DiagnosticsAssert areOnly(Code... codes) {
        isNotNull();
        assertThat(actual.sorted()).extracting(Diagnostic::code).containsExactlyInAnyOrder(codes);
        return this;
    }

    public DiagnosticsAssert areNone() {
        return areOnly();
    }

    /** Where the only one stands. */
    public DiagnosticsAssert standAt(String place) {
        isNotNull();
        assertThat(actual.sorted())
                .extracting(diagnostic -> diagnostic.at().toString())
                .containsExactly(place);
        return this;
    }

    /** What the only one names, among other things. */
    public DiagnosticsAssert name(String... arguments) {
        isNotNull();
        assertThat(actual.sorted()).hasSize(1);
        assertThat(actual.sorted().get(0).arguments()).contains(arguments);
        return this;
    }
}
