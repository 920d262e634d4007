package vn.thuocdo.report.check;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.data.JsonText;
import vn.thuocdo.report.text.DiagnosticTexts;

/** The faults of the input as SARIF 2.1.0 (OASIS standard), for code-scanning views of CI systems. */
final class CheckSarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** What GitHub takes of one run; the most serious come first, and the true totals stand in the run's properties. */
    private static final int MOST_RESULTS = 25_000;

    private final CheckReport report;
    private final DiagnosticTexts texts;
    private final Map<String, Integer> fingerprints = new HashMap<>();

    CheckSarif(CheckReport report, Language language) {
        this.report = report;
        this.texts = DiagnosticTexts.of(language);
    }

    void write(OutputStream out) throws IOException {
        List<Finding> found = report.diagnostics().sorted();
        List<Code> rules = found.stream()
                .map(Finding::code)
                .distinct()
                .sorted(Comparator.comparing(Code::id))
                .toList();
        try (JsonText json = new JsonText(out)) {
            json.object().put("$schema", SCHEMA).put("version", "2.1.0").array("runs");
            json.object().object("tool").object("driver").put("name", "thuocdo").array("rules");
            rules.forEach(code -> rule(json, code));
            json.end().end().end();
            json.object("properties").put("rules", RulesVersion.CURRENT);
            for (Severity severity : Severity.values()) {
                json.put(severity.word() + "s", report.diagnostics().count(severity));
            }
            json.end();
            json.array("results");
            found.stream()
                    .sorted(Comparator.comparing(Finding::severity).reversed())
                    .limit(MOST_RESULTS)
                    .forEach(diagnostic -> result(json, diagnostic));
            json.end().end().end().end();
        }
    }

    private void rule(JsonText json, Code code) {
        json.object().put("id", code.id());
        json.object("shortDescription").put("text", texts.text(code, "title")).end();
        json.object("fullDescription").put("text", texts.text(code, "why")).end();
        json.object("help").put("text", texts.text(code, "fix")).end();
        json.object("defaultConfiguration").put("level", code.severity().word()).end();
        json.end();
    }

    private void result(JsonText json, Finding diagnostic) {
        String message = texts.message(diagnostic);
        json.object()
                .put("ruleId", diagnostic.code().id())
                .put("level", diagnostic.severity().word());
        json.object("message").put("text", message).end();
        json.array("locations");
        if (!diagnostic.at().path().isEmpty()) {
            location(json, diagnostic.at());
        }
        json.end();
        json.object("partialFingerprints")
                .put("thuocdo/v1", fingerprint(diagnostic, message))
                .end();
        json.end();
    }

    private static void location(JsonText json, Location at) {
        json.object().object("physicalLocation");
        json.object("artifactLocation").put("uri", relativeUri(at.path())).end();
        if (at instanceof Location.Line && at.line() > 0) {
            json.object("region").put("startLine", at.line()).end();
        }
        json.end();
        if (at instanceof Location.Sheet) {
            String cell = at.toString().substring(at.path().length() + 1);
            json.array("logicalLocations")
                    .object()
                    .put("fullyQualifiedName", cell)
                    .end()
                    .end();
        }
        json.end();
    }

    private static String relativeUri(String path) {
        try {
            return new URI(null, null, path.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("every path can be quoted", e);
        }
    }

    /** The same fault keeps its print when rows above it come or go; equal ones are numbered. */
    private String fingerprint(Finding diagnostic, String message) {
        String fault =
                diagnostic.code().id() + "\n" + report.inProject(diagnostic.at().path()) + "\n" + message;
        int number = fingerprints.merge(fault, 1, Integer::sum);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((fault + "\n" + number).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
