package vn.thuocdo.samples.vinhphuc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.thuocdo.samples.table.SourceTable;

/** The sample of the real case: one folder a year. */
public final class VinhPhuc {

    private static final List<Integer> YEARS = List.of(2022, 2023);

    private VinhPhuc() {}

    /** Writes the tables of both years below the folder of all samples. */
    public static void writeTo(Path samples) throws IOException {
        for (int year : YEARS) {
            writeYear(samples.resolve("vinh-phuc-" + year), year);
        }
    }

    private static void writeYear(Path folder, int year) throws IOException {
        Catalogue catalogue = Catalogue.of(year);
        List<Unit> units = Unit.of(year, catalogue);
        Facts facts = Facts.of(year);
        ResultTable results = new ResultTable(year, units, facts);

        Files.createDirectories(folder.resolve("results"));
        write(folder.resolve("units.csv"), ProjectTables.units(units));
        write(folder.resolve("tasks.yaml"), ProjectTables.tasks(catalogue));
        write(folder.resolve("assignments.csv"), ProjectTables.assignments(units, facts));
        for (int quarter = Quarters.FIRST; quarter <= Quarters.LAST; quarter++) {
            write(folder.resolve("results/" + year + "-q" + quarter + ".csv"), results.of(quarter));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** The rows of a table written by hand. */
    static List<CSVRecord> table(String name) {
        return SourceTable.rows(VinhPhuc.class, name);
    }

    /** A text of the catalogue, in which {@code {year}} stands for the year of the sample. */
    static String ofYear(String text, int year) {
        return text.replace("{year}", Integer.toString(year));
    }
}
