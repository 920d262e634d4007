package vn.thuocdo.report;

import java.io.OutputStream;
import java.util.Map;
import vn.thuocdo.diagnostic.Diagnostic;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.model.Language;

/** The faults of the input for programs: version 1, to which things are only ever added. */
final class CheckJson {

    private static final int VERSION = 1;

    /** More repeats of one code than these are counted, not listed. */
    private static final int MOST_OF_A_CODE = 1000;

    private CheckJson() {}

    static void write(CheckReport report, Language language, OutputStream out) {
        try (JsonText json = new JsonText(out)) {
            json.object().put("schemaVersion", VERSION).array("files");
            report.files().forEach(file -> file(json, report, file));
            json.end();
            diagnostics(json, report.diagnostics(), report.folder(), language);
            json.end();
        }
    }

    private static void file(JsonText json, CheckReport report, CheckReport.FileRead file) {
        json.object()
                .put("path", report.inProject(file.path()))
                .put("role", file.role())
                .put("format", file.format())
                .put("encoding", file.encoding())
                .put("delimiter", file.delimiter())
                .put("sheet", file.sheet())
                .put("header", report.inProject(file.headerAt()));
        texts(json, "columns", file.columns());
        texts(json, "numbers", file.numbers());
        json.put("rows", file.rows())
                .put("used", file.used())
                .put("faulty", file.faulty())
                .put("leftOut", file.leftOut())
                .put("notItems", file.notItems())
                .end();
    }

    private static void texts(JsonText json, String name, Map<String, String> texts) {
        json.object(name);
        texts.forEach(json::put);
        json.end();
    }

    /** The member {@code diagnostics} of this project's JSON: the true totals, and the items. */
    static void diagnostics(JsonText json, Diagnostics diagnostics, String folder, Language language) {
        DiagnosticTexts texts = DiagnosticTexts.of(language);
        json.object("diagnostics")
                .put("errors", diagnostics.count(Severity.ERROR))
                .put("warnings", diagnostics.count(Severity.WARNING))
                .put("notes", diagnostics.count(Severity.NOTE))
                .array("items");
        for (Diagnostic diagnostic : texts.listed(diagnostics, MOST_OF_A_CODE)) {
            String place = diagnostic.at().toString();
            json.object()
                    .put("code", diagnostic.code().id())
                    .put("severity", diagnostic.severity().word())
                    .put("place", place.startsWith(folder) ? place.substring(folder.length()) : place)
                    .put("message", texts.message(diagnostic))
                    .end();
        }
        json.end().end();
    }
}
