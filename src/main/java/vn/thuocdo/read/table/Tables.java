package vn.thuocdo.read.table;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.diagnostic.Location;

/** Opens a file as the table its extension says it is. */
public final class Tables {

    private Tables() {}

    /** The table of a file; empty, with a diagnostic, where it cannot be opened or holds none. */
    public static Optional<Table> open(Input input, Diagnostics diagnostics) {
        try {
            return switch (input.extension()) {
                case "csv", "tsv", "txt", "" -> CsvTable.open(input, diagnostics);
                case "yaml", "yml", "json" -> YamlTable.open(input, diagnostics);
                default -> unsupported(input, diagnostics);
            };
        } catch (IOException e) {
            reportUnreadable(input, e, diagnostics);
            return Optional.empty();
        }
    }

    /** Says that a file could not be read, and why. */
    public static void reportUnreadable(Input input, IOException cause, Diagnostics diagnostics) {
        Location at = new Location.File(input.shown());
        if (cause instanceof NoSuchFileException) {
            diagnostics.add(Code.FILE_NOT_FOUND, at);
        } else {
            diagnostics.add(Code.UNREADABLE, at, cause.getMessage());
        }
    }

    private static Optional<Table> unsupported(Input input, Diagnostics diagnostics) {
        diagnostics.add(Code.UNSUPPORTED_FORMAT, new Location.File(input.shown()), input.extension());
        return Optional.empty();
    }
}
