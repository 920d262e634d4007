package vn.thuocdo.report.reconcile;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.published.Published;
import vn.thuocdo.reconcile.Reconciliation;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.Presentation;

/**
 * Everything that {@code reconcile} writes.
 *
 * @param summary as the file names things
 * @param project what the summary was compared with, as the user wrote it; absent where it was compared with itself alone
 * @param asOf of the project; absent without one, and where no data has a date
 * @param base the project of the year before; absent where there is none
 */
public record ReconcileReport(
        Published summary,
        Optional<String> project,
        Optional<LocalDate> asOf,
        Optional<String> base,
        Reconciliation reconciliation,
        Findings diagnostics)
        implements Document {

    @Override
    public void write(Format format, Presentation presentation, OutputStream out) throws IOException {
        switch (format) {
            case TEXT -> new ReconcileText(this, presentation).write(out);
            case JSON -> ReconcileJson.write(this, presentation.messages(), out);
            case MARKDOWN -> new ReconcileMarkdown(this, presentation.messages()).write(out);
            default -> throw new IllegalArgumentException("no such format of this document: " + format);
        }
    }
}
