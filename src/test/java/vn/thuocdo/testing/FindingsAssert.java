package vn.thuocdo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.AbstractAssert;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Findings;

/** What was found, and nothing else. */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, Findings> {

    FindingsAssert(Findings diagnostics) {
        super(diagnostics, FindingsAssert.class);
    }

    public FindingsAssert areOnly(Code... codes) {
        isNotNull();
        assertThat(actual.sorted()).extracting(Finding::code).containsExactlyInAnyOrder(codes);
        return this;
    }

    public FindingsAssert areNone() {
        return areOnly();
    }

    /** Where the only one stands. */
    public FindingsAssert standAt(String place) {
        isNotNull();
        assertThat(actual.sorted())
                .extracting(diagnostic -> diagnostic.at().toString())
                .containsExactly(place);
        return this;
    }

    /** What the only one names, among other things. */
    public FindingsAssert name(String... arguments) {
        isNotNull();
        assertThat(actual.sorted()).hasSize(1);
        assertThat(actual.sorted().get(0).arguments())
                .extracting(Object::toString)
                .contains(arguments);
        return this;
    }
}
