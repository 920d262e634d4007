package vn.thuocdo.report.reconcile;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.published.Published;
import vn.thuocdo.reconcile.Reconciliation;
import vn.thuocdo.report.Closing;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.render.OutlineFormats;
import vn.thuocdo.report.text.Messages;

/**
 * Everything that {@code reconcile} writes.
 *
 * @param summary as the file names things
 * @param project what the summary was compared with; absent where it was compared with itself alone
 * @param asOf of the project; absent without one, and where no data has a date
 * @param base the project of the year before; absent where there is none
 */
public record ReconcileReport(
        Published summary,
        Optional<Compared> project,
        Optional<LocalDate> asOf,
        Optional<Compared> base,
        Reconciliation reconciliation,
        Findings diagnostics)
        implements Document {

    /**
     * A project that figures come from.
     *
     * @param path as the user wrote it
     * @param title empty where it has none
     */
    public record Compared(String path, String title) {

        /** A terminal names what was typed, a page what it is called. */
        String called(Room room) {
            return room.isNarrow() || title.isEmpty() ? path : title;
        }
    }

    /** The formats of this document. */
    public static final Set<Format> FORMATS = OutlineFormats.and(EnumSet.of(Format.JSON));

    @Override
    public void write(Format format, Presentation presentation, OutputStream out) throws IOException {
        switch (format) {
            case JSON -> ReconcileJson.write(this, presentation.messages(), out);
            default ->
                OutlineFormats.write(
                        format,
                        presentation,
                        room -> ReconcileOutline.of(
                                this, presentation.messages(format).with("reconcile"), room),
                        out);
        }
    }

    /** How many figures agree, and how many do not. */
    @Override
    public Optional<Closing> closing(Messages messages) {
        String outcome = new ReconcileTexts(this, messages.with("reconcile")).counts();
        return Optional.of(new Closing(outcome, Optional.empty()));
    }
}
