package vn.thuocdo.report.score.data;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.data.DataTable;
import vn.thuocdo.report.data.JsonText;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Messages;

/**
 * The descriptor of a Frictionless Tabular Data Package (version 1): what the CSV files of the same run are, column by
 * column, so that a program or a data portal reads them without guessing. It does not say when it was made, so that it
 * is the same each time.
 */
public final class ScoreDataPackage {

    private final ReportContent report;
    private final List<String> tables;
    private final Messages messages;
    private final Set<String> names = new HashSet<>();

    public ScoreDataPackage(ReportContent report, Presentation presentation) {
        this.report = report;
        this.tables = presentation.tables();
        this.messages = presentation.messages().with("score");
    }

    public void write(OutputStream out) throws IOException {
        try (JsonText json = new JsonText(out)) {
            json.object()
                    .put("profile", "tabular-data-package")
                    .put("name", "thuocdo")
                    .put("rules", RulesVersion.CURRENT);
            json.put("title", report.title().isEmpty() ? messages.text("markdown.title") : report.title());
            report.asOf().ifPresent(day -> json.put("version", day.toString()));
            json.array("resources");
            for (String table : tables) {
                resource(json, table);
            }
            json.end().end();
        }
    }

    private void resource(JsonText json, String table) throws IOException {
        json.object()
                .put("profile", "tabular-data-resource")
                .put("name", name(table))
                .put("path", table)
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8");
        digest(json);
        json.object("schema").array("fields");
        for (DataTable.Column field : ScoreTable.COLUMNS) {
            json.object()
                    .put("name", field.name())
                    .put("type", field.type().word())
                    .put("description", messages.text("column." + field.name().replace("_", "")))
                    .end();
        }
        json.end().put("primaryKey", "unit").array("missingValues").item("").end();
        json.end().end();
    }

    /** Lower-case letters, digits and dashes, as the specification asks, each name once. */
    private String name(String table) {
        String letters = table.toLowerCase(Locale.ROOT)
                .replaceFirst("\\.csv$", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = letters.isEmpty() ? "units" : letters;
        String unused = name;
        for (int number = 2; !names.add(unused); number++) {
            unused = name + "-" + number;
        }
        return unused;
    }

    /** Of the bytes that the CSV format writes, which are the same each time. */
    private void digest(JsonText json) throws IOException {
        Language language = messages.language();
        try (Counted counted = new Counted();
                DigestOutputStream digest = new DigestOutputStream(counted, MessageDigest.getInstance("SHA-256"))) {
            ScoreCsv.write(report, language, digest);
            json.put("bytes", counted.bytes)
                    .put(
                            "hash",
                            "sha256:"
                                    + HexFormat.of()
                                            .formatHex(digest.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Counts what is written, and keeps none of it. */
    private static final class Counted extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] written, int offset, int length) {
            bytes += length;
        }
    }
}
