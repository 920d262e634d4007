package vn.thuocdo.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocdo.config.published.PublishedFile;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.model.published.Published;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.reconcile.Conclusion.Standing;

/** Reads summaries for tests and compares them with themselves. */
public final class Summary {

    private Summary() {}

    static Published read(String... lines) {
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Checked<Optional<Published>> summary = PublishedFile.read(Input.bytes("published.yaml", text));
        if (summary.findings().count() > 0) {
            throw new AssertionError(summary.findings().sorted());
        }
        return summary.value().orElseThrow();
    }

    /** The lines of a file that has figures alone. */
    static String[] figures(String... figures) {
        return Stream.concat(Stream.of("figures:"), Stream.of(figures)).toArray(String[]::new);
    }

    public static Reconciliation reconciled(String... lines) {
        return Reconciliation.of(read(lines), Optional.empty(), Optional.empty());
    }

    /** The finding of the one claim of a figure. */
    static Conclusion finding(Reconciliation reconciliation, String figure) {
        List<Conclusion> findings = reconciliation.conclusions().stream()
                .filter(finding -> finding.claim().figure().name().equals(figure))
                .toList();
        if (findings.size() != 1) {
            throw new AssertionError(figure + ": " + findings);
        }
        return findings.get(0);
    }

    /** How it stands with the one claim of a figure. */
    static Standing standing(Reconciliation reconciliation, String figure) {
        return finding(reconciliation, figure).standing();
    }
}
