package vn.thuocdo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import vn.thuocdo.config.published.PublishedFile;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.model.published.Published;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.reconcile.Reconciliation;

/** Bytes as a published summary: findings or diagnostics. */
final class PublishedFuzzTest {

    @FuzzTest
    void bytesAreASummaryOrDiagnostics(byte[] data) {
        Checked<Optional<Published>> summary = PublishedFile.read(Input.bytes("published.yaml", data));
        if (summary.value().isEmpty()) {
            assertThat(summary.findings().count()).isPositive();
        } else if (!summary.findings().hasErrors()) {
            assertThat(Reconciliation.of(summary.value().get(), Optional.empty(), Optional.empty())
                            .conclusions())
                    .hasSizeGreaterThanOrEqualTo(0);
        }
    }
}
