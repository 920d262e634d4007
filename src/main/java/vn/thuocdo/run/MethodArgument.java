package vn.thuocdo.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.thuocdo.config.method.MethodReader;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.read.input.Input;

/** A method as the command line names it: a preset, or a file. */
final class MethodArgument {

    private MethodArgument() {}

    /**
     * The method of a name.
     *
     * @throws UsageException if it is neither that of a preset nor of a file
     */
    static Checked<Method> named(String name, WorkingFolder folder) {
        Optional<Method> preset = MethodReader.preset(name);
        if (preset.isPresent()) {
            return Checked.of(preset.get());
        }
        Path file = folder.resolve(name);
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw new UsageException(UsageError.NO_SUCH_METHOD, name, MethodReader.presets());
        }
        return MethodReader.read(Input.file(name, file));
    }

    /** The file of a name; absent for a preset. */
    static Optional<Input> file(String name, WorkingFolder folder) {
        return MethodReader.preset(name).isPresent()
                ? Optional.empty()
                : Optional.of(Input.file(name, folder.resolve(name)));
    }
}
