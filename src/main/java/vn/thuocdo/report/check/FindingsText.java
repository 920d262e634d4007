package vn.thuocdo.report.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.diagnostic.Excerpt;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.page.DiagnosticListing;
import vn.thuocdo.report.page.Style;
import vn.thuocdo.report.page.TextPage;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Printable;

/**
 * Findings with what stands at their places. At a terminal they stand below the name of their file; elsewhere each line
 * names it, as editors and {@code grep} want it.
 */
final class FindingsText {

    private static final String INDENT = "  ";
    private static final String FURTHER = "    ";

    private final CheckReport report;
    private final Presentation presentation;
    private final Messages messages;
    private final DiagnosticListing listing;
    private final ExcerptText excerpts;

    FindingsText(CheckReport report, Presentation presentation, Messages messages) {
        this.report = report;
        this.presentation = presentation;
        this.messages = messages;
        this.listing = new DiagnosticListing(presentation);
        this.excerpts = new ExcerptText(presentation);
    }

    /** All of it, with the totals; empty where nothing was found. */
    String text() {
        List<Finding> listed = listing.listed(report.diagnostics());
        if (listed.isEmpty()) {
            return "";
        }
        int margin = report.excerpts().values().stream()
                .mapToInt(excerpt -> Printable.width(excerpt.margin()))
                .max()
                .orElse(0);
        StringBuilder out = new StringBuilder();
        String file = "";
        for (Finding finding : listed) {
            if (presentation.onTerminal() && !finding.at().path().equals(file)) {
                file = finding.at().path();
                out.append(out.isEmpty() ? "" : "\n")
                        .append(Style.BOLD.apply(Printable.line(file), presentation.color()))
                        .append('\n');
            }
            out.append(presentation.onTerminal() ? below(finding) : listing.line(finding) + "\n");
            excerpt(finding).ifPresent(excerpt -> out.append(excerpts.of(excerpt, FURTHER, margin)));
        }
        out.append(presentation.onTerminal() ? "\n" : "").append(listing.end(report.diagnostics()));
        return out.append(messages.text("check.codes", mostSerious(listed)))
                .append('\n')
                .toString();
    }

    /** Of a note on a whole line the line says no more than its number. */
    private Optional<Excerpt> excerpt(Finding finding) {
        boolean needless =
                finding.severity() == Severity.NOTE && finding.at() instanceof Location.Line line && line.field() == 0;
        return needless
                ? Optional.empty()
                : Optional.ofNullable(report.excerpts().get(finding.at()));
    }

    /** A finding below the name of its file, in lines of the terminal. */
    private String below(Finding finding) {
        Location at = finding.at();
        String place = at.toString().substring(at.path().length());
        String text = (place.isEmpty() ? "" : Printable.line(place.substring(1)) + " ") + listing.message(finding);
        StringBuilder lines = new StringBuilder();
        for (String line : TextPage.wrap(text, presentation.columns() - FURTHER.length())) {
            lines.append(lines.isEmpty() ? INDENT : FURTHER).append(line).append('\n');
        }
        return listing.colored(finding, lines.toString());
    }

    /** The first of the most serious. */
    private static String mostSerious(List<Finding> listed) {
        return listed.stream()
                .min(Comparator.comparing(Finding::severity).reversed())
                .orElseThrow()
                .code()
                .id();
    }
}
