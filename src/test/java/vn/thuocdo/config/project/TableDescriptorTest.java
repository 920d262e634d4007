package vn.thuocdo.config.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Tool;

/** A data package beside a table, and a description that a project names, say how the table is read. */
final class TableDescriptorTest {

    /** 1.234 is one thousand and more, or one and more. */
    private static final String TABLE = "unit;task;target;actual;status\nSở A;T1;1.234;1.300;n/a\n";

    @TempDir
    private Path folder;

    @Test
    void whatThePackageSaysOfTheTableHolds() throws IOException {
        write("job.csv", TABLE);
        write("datapackage.json", packageOf("job.csv", fields(",")));

        assertThat(explained("job.csv")).contains("≥ 1,234").contains("1,300 ≥ 1,234 → completed");
    }

    @Test
    void aPackageOfOtherTablesSaysNothing() throws IOException {
        write("job.csv", TABLE);
        write("datapackage.json", packageOf("https://example.org/job.csv", fields(",")));

        Tool.Run run = Tool.in(folder).run("check", "job.csv");

        assertThat(run.out()).contains("R202").doesNotContain("R247");
    }

    @Test
    void whatTheProjectDeclaresWins() throws IOException {
        write("job.csv", TABLE);
        write("datapackage.json", packageOf("job.csv", fields(",")));
        write("thuocdo.yaml", "sources:\n  assignments: {path: job.csv, numbers: en}\n");

        assertThat(explained(".")).contains("≥ 1.234").contains("1.3 ≥ 1.234 → completed");
    }

    @Test
    void aProjectMayNameATableSchema() throws IOException {
        write("job.csv", TABLE);
        write("columns.json", fields(","));
        write("thuocdo.yaml", "sources:\n  assignments: {path: job.csv, schema: columns.json}\n");

        assertThat(explained(".")).contains("1,300 ≥ 1,234 → completed");
    }

    @Test
    void aFieldWithoutDecimalCharHasAPoint() throws IOException {
        write("job.csv", TABLE);
        write("datapackage.json", packageOf("job.csv", fields(".")));

        assertThat(explained("job.csv")).contains("1.3 ≥ 1.234 → completed");
    }

    /** Named in the project or found beside the table, it is read, and so no report may take its place. */
    @ParameterizedTest
    @ValueSource(strings = {"job.csv", "."})
    void theDescriptionIsNotWrittenOver(String project) throws IOException {
        write("job.csv", TABLE);
        write("datapackage.json", packageOf("job.csv", fields(",")));
        write("thuocdo.yaml", "sources:\n  assignments: {path: job.csv, schema: datapackage.json}\n");

        Tool.Run run = Tool.in(folder).run("score", project, "-o", "x.csv", "-o", "datapackage.json");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(folder.resolve("datapackage.json")).hasContent(packageOf("job.csv", fields(",")));
    }

    @Test
    void aDescriptionOutsideTheProjectIsRefused() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.writeString(inside.resolve("job.csv"), TABLE);
        Files.writeString(
                inside.resolve("thuocdo.yaml"), "sources:\n  assignments: {path: job.csv, schema: ../c.json}\n");
        write("c.json", fields(","));

        assertThat(Tool.in(inside).run("check", ".").status()).isEqualTo(ExitStatus.USAGE);
    }

    private String explained(String project) {
        Tool.Run run = Tool.in(folder).run("explain", project, "Sở A", "T1");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        return run.out();
    }

    private static String fields(String decimal) {
        String number = decimal.equals(".") ? "" : ", \"decimalChar\": \"" + decimal + "\"";
        return "{\"fields\": [{\"name\": \"target\", \"type\": \"number\"" + number + "}, {\"name\": \"status\"}],"
                + " \"missingValues\": [\"\", {\"value\": \"n/a\", \"label\": \"none\"}]}";
    }

    private static String packageOf(String path, String schema) {
        return "{\"profile\": \"tabular-data-package\", \"resources\": [{\"name\": \"job\", \"path\": \"" + path
                + "\", \"dialect\": {\"delimiter\": \";\"}, \"schema\": " + schema + "}]}";
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
