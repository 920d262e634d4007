package vn.thuocdo.report.data;

import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.text.DiagnosticTexts;

/** The member {@code diagnostics} that every JSON document of this project has: the true totals, and the items. */
public final class DiagnosticsJson {

    /** More repeats of one code than these are counted, not listed. */
    public static final int MOST_OF_A_CODE = 1000;

    private DiagnosticsJson() {}

    /** @param folder the project's folder as the user wrote it, ending in a slash; places are relative to it */
    public static void write(JsonText json, Findings diagnostics, String folder, Language language) {
        DiagnosticTexts texts = DiagnosticTexts.of(language);
        json.object("diagnostics")
                .put("errors", diagnostics.count(Severity.ERROR))
                .put("warnings", diagnostics.count(Severity.WARNING))
                .put("notes", diagnostics.count(Severity.NOTE))
                .array("items");
        for (Finding diagnostic : texts.listed(diagnostics, MOST_OF_A_CODE)) {
            String place = diagnostic.at().toString();
            item(json, diagnostic, place.startsWith(folder) ? place.substring(folder.length()) : place, texts);
        }
        json.end().end();
    }

    /** One of the items of an array that is open. */
    public static void item(JsonText json, Finding diagnostic, String place, DiagnosticTexts texts) {
        json.object()
                .put("code", diagnostic.code().id())
                .put("severity", diagnostic.severity().word())
                .put("place", place)
                .put("message", texts.message(diagnostic))
                .end();
    }
}
