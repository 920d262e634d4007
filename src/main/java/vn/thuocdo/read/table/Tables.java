package vn.thuocdo.read.table;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.CodedFailure;
import vn.thuocdo.diagnostic.FailureReason;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.encoding.Encoding;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.storage.TemporaryFiles;

/** Opens a file as the table its extension says it is. */
public final class Tables {

    private Tables() {}

    /**
     * The table of a file; empty, with a diagnostic, where it cannot be opened or holds none.
     *
     * @param isHeader whether the texts of a row name the columns that are needed
     */
    public static Optional<Table> open(
            Input input, Layout layout, Predicate<List<String>> isHeader, Findings.Builder diagnostics) {
        return open(input, layout, isHeader, header -> isHeader.test(header) ? 0 : -1, diagnostics);
    }

    /**
     * The same.
     *
     * @param fit how well a header fits what its table is for, from 0, and below 0 where columns are missing; of several
     *     sheets that fits best is read
     */
    public static Optional<Table> open(
            Input input,
            Layout layout,
            Predicate<List<String>> isHeader,
            ToIntFunction<List<String>> fit,
            Findings.Builder diagnostics) {
        if (LockFile.isOne(input)) {
            diagnostics.add(Code.LOCK_FILE, new Location.File(input.shown()), LockFile.workbook(input));
            return Optional.empty();
        }
        try {
            Workbooks.Choice sheets = new Workbooks.Choice(isHeader, fit);
            return switch (TableFormat.of(input, diagnostics)) {
                case "csv", "tsv", "txt" -> csv(input, layout, isHeader, diagnostics);
                case "yaml", "yml" -> YamlTable.open(input, layout.encoding(), false, diagnostics);
                case "json" -> YamlTable.open(input, layout.encoding(), true, diagnostics);
                case "xlsx" -> workbook(input, BookFile.Format.XLSX, layout, sheets, diagnostics);
                case "xls" -> workbook(input, BookFile.Format.XLS, layout, sheets, diagnostics);
                case "ods" -> workbook(input, BookFile.Format.ODS, layout, sheets, diagnostics);
                case TableFormat.NONE -> Optional.empty();
                default -> unsupported(input, diagnostics);
            };
        } catch (IOException e) {
            reportUnreadable(input, e, diagnostics);
            return Optional.empty();
        }
    }

    private static Optional<Table> workbook(
            Input input, BookFile.Format format, Layout layout, Workbooks.Choice sheets, Findings.Builder diagnostics)
            throws IOException {
        Optional<Encoding> font = layout.encoding().flatMap(Encoding::named).filter(Encoding::isOfFonts);
        BookFile file = new BookFile(input.shown(), input.path(), format, font);
        Optional<Table> table = Workbooks.open(file, layout, sheets, diagnostics);
        if (table.isPresent() && TableFormat.isNamedOtherwise(input, format)) {
            diagnostics.add(Code.NAMED_OTHERWISE, new Location.File(input.shown()), input.extension(), format.word());
        }
        return table;
    }

    /** The names of the sheets of a workbook that can be seen; none where it cannot be read, or is none. */
    public static List<String> sheets(Input input) {
        try {
            String format = TableFormat.of(input, Findings.builder());
            for (BookFile.Format some : BookFile.Format.values()) {
                if (some.word().equals(format)) {
                    return Workbooks.visible(new BookFile(input.shown(), input.path(), some, Optional.empty()));
                }
            }
            return List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<Table> csv(
            Input input, Layout layout, Predicate<List<String>> isHeader, Findings.Builder diagnostics)
            throws IOException {
        Optional<RowSource> rows = CsvRows.of(input, layout, isHeader, diagnostics);
        return rows.isPresent()
                ? HeadedTable.of(rows.get(), layout.headerRow(), isHeader, diagnostics)
                : Optional.empty();
    }

    /** Says that a file could not be read, and why. */
    public static void reportUnreadable(Input input, IOException cause, Findings.Builder diagnostics) {
        Location at = new Location.File(input.shown());
        if (cause instanceof TemporaryFiles.Failure temporary) {
            Location folder = new Location.File(temporary.place().toString());
            diagnostics.add(Code.UNWRITABLE, folder, FailureReason.of(temporary.getCause()));
        } else if (cause instanceof CodedFailure coded) {
            diagnostics.add(coded.code(), at, coded.arguments());
        } else if (cause instanceof NoSuchFileException) {
            diagnostics.add(Code.FILE_NOT_FOUND, at, NearFiles.of(input));
        } else if (cause instanceof AccessDeniedException) {
            diagnostics.add(Code.NOT_PERMITTED, at);
        } else {
            diagnostics.add(Code.UNREADABLE, at, FailureReason.of(cause));
        }
    }

    private static Optional<Table> unsupported(Input input, Findings.Builder diagnostics) {
        diagnostics.add(Code.UNSUPPORTED_FORMAT, new Location.File(input.shown()), input.extension());
        return Optional.empty();
    }
}
