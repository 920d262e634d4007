package vn.thuocdo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import vn.thuocdo.config.PublishedFile;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.published.Published;
import vn.thuocdo.read.table.Input;
import vn.thuocdo.reconcile.Reconciliation;

/** Bytes as a published summary: findings or diagnostics. */
final class PublishedFuzzTest {

    @FuzzTest
    void bytesAreASummaryOrDiagnostics(byte[] data) {
        Findings.Builder diagnostics = Findings.builder();
        Optional<Published> summary = PublishedFile.read(Input.bytes("published.yaml", data), diagnostics);
        if (summary.isEmpty()) {
            assertThat(diagnostics.count()).isPositive();
        } else if (!diagnostics.hasErrors()) {
            assertThat(Reconciliation.of(summary.get(), Optional.empty(), Optional.empty())
                            .findings())
                    .hasSizeGreaterThanOrEqualTo(0);
        }
    }
}
