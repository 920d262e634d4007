package vn.thuocdo.config.project;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.read.input.Input;

/**
 * Where settings come from.
 *
 * @param files what was read for them, such as the project file
 * @param patterns those that their sources were found by
 */
public record Origin(List<Input> files, List<SourcePattern> patterns) {

    /** No file was read: tables are named on the command line. */
    public static final Origin NONE = new Origin(List.of(), List.of());

    public Origin {
        files = List.copyOf(files);
        patterns = List.copyOf(patterns);
    }

    /** The same, and another file that was read. */
    public Origin and(Input file) {
        List<Input> all = new ArrayList<>(files);
        all.add(file);
        return new Origin(all, patterns);
    }
}
