package vn.thuocdo.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;

/** The files that a run is going to read. No output may be one of them. */
final class FilesRead {

    private final List<OutputPlace> outputs;
    private final Engine engine;
    private final Set<Input> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Optional<FileIdentity>> readOnce = new HashSet<>();
    private final Map<FileIdentity, String> files = new LinkedHashMap<>();
    private final List<ReadPattern> patterns = new ArrayList<>();

    /**
     * @param outputs what the run is to write, as far as that is known beforehand
     * @param engine what reads tables
     */
    FilesRead(List<OutputPlace> outputs, Engine engine) {
        this.engine = engine;
        this.outputs = outputs;
    }

    /**
     * Adds everything that a project is read from.
     *
     * @throws UsageException if an output is one of these files, or a pipe is to be read twice
     */
    void add(Settings settings) {
        settings.origin().files().forEach(this::add);
        add(settings.sources());
        add(settings.crosswalk());
        settings.origin().patterns().forEach(pattern -> add(new ReadPattern(pattern.text(), pattern::wouldRead)));
        settings.sources().forEach(source -> add(new ReadPattern(source.input().shown(), engine.names(source))));
    }

    private void add(ReadPattern pattern) {
        patterns.add(pattern);
        for (OutputPlace output : outputs) {
            output.requireUnmatched(pattern);
        }
    }

    /** Adds further tables. */
    void add(List<Source> tables) {
        for (Source table : tables) {
            add(table.input());
        }
    }

    /**
     * Adds a file.
     *
     * @throws UsageException if an output is this file, or it is a pipe and to be read twice
     */
    void add(Input input) {
        if (!known.add(input)) {
            return;
        }
        Optional<FileIdentity> file = input.place().map(FileIdentity::of);
        if (input.isReadOnce() && !readOnce.add(file)) {
            throw file.isEmpty()
                    ? new UsageException(UsageError.INPUT_TWICE)
                    : new UsageException(UsageError.PIPE_TWICE, input.shown());
        }
        if (file.isPresent()) {
            files.putIfAbsent(file.get(), input.shown());
            for (OutputPlace output : outputs) {
                output.requireOtherThan(input.shown(), file.get());
            }
        }
    }

    /**
     * Refuses an output that was not known beforehand.
     *
     * @throws UsageException if it is a file that was read, or a pattern matches it
     */
    void requireApart(OutputPlace output) {
        files.forEach((file, shown) -> output.requireOtherThan(shown, file));
        patterns.forEach(output::requireUnmatched);
    }
}
