package vn.thuocdo.report.check;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.data.DiagnosticsJson;
import vn.thuocdo.report.data.HeadJson;
import vn.thuocdo.report.data.JsonText;

/** The faults of the input for programs: version 1, to which things are only ever added. */
final class CheckJson {

    private static final int VERSION = 1;

    private CheckJson() {}

    static void write(CheckReport report, Language language, OutputStream out) throws IOException {
        try (JsonText json = new JsonText(out)) {
            HeadJson.begin(json, VERSION).array("files");
            report.files().forEach(file -> file(json, report, file));
            json.end();
            DiagnosticsJson.write(json, report.diagnostics(), report.folder(), language);
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
}
