package vn.thuocdo.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.thuocdo.config.MethodReader;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.Method;
import vn.thuocdo.read.table.Input;

/** A method as the command line names it: a preset, or a file. */
final class MethodArgument {

    private MethodArgument() {}

    /** Its faults go to the diagnostics; one that is neither preset nor file is a usage error. */
    static Method named(String name, Surroundings surroundings, Findings.Builder diagnostics) {
        Optional<Method> preset = MethodReader.preset(name);
        if (preset.isPresent()) {
            return preset.get();
        }
        Path file = surroundings.path(name);
        if (!Files.isRegularFile(file)) {
            throw new UsageException("noSuchMethod", name, MethodReader.presets());
        }
        Checked<Method> read = MethodReader.read(Input.file(name, file));
        diagnostics.add(read.findings());
        return read.value();
    }
}
