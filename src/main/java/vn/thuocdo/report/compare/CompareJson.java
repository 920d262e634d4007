package vn.thuocdo.report.compare;

import java.io.IOException;
import java.io.OutputStream;
import vn.thuocdo.report.data.ChangesJson;
import vn.thuocdo.report.data.DiagnosticsJson;
import vn.thuocdo.report.data.HeadJson;
import vn.thuocdo.report.data.JsonText;
import vn.thuocdo.report.text.Messages;

/** The changes for programs: version 1 of {@code schema/compare.schema.json}, to which things are only ever added. */
final class CompareJson {

    private static final int VERSION = 1;

    private CompareJson() {}

    static void write(CompareReport report, Messages messages, OutputStream out) throws IOException {
        try (JsonText json = new JsonText(out)) {
            HeadJson.begin(json, VERSION);
            new ChangesJson(json, report.changes(), messages).write();
            json.put("notScoredRows", report.notScored());
            DiagnosticsJson.write(json, report.diagnostics(), "", messages.language());
            json.end();
        }
    }
}
