package vn.thuocdo.config.method;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.read.input.Input;

/**
 * The methods that come with the tool, each in a file that people can read as rules. The file of the default method is
 * never read: its rules are in {@link Method#COMPLETION}, so that an ordinary run parses nothing for it.
 */
public final class Presets {

    private static final String FOLDER = "/vn/thuocdo/method/";

    private static final List<String> NAMES = List.of(
            "completion",
            "on-time",
            "pemandu-uncapped",
            "pemandu-capped",
            "pemandu-stepped",
            "imihigo",
            "balanced-scorecard",
            "nd-90-2020",
            "qd-366",
            "nd-335-2025");

    private Presets() {}

    /** In the order in which messages list them. */
    public static List<String> names() {
        return NAMES;
    }

    /** The preset of a name; empty where there is none. */
    static Optional<Method> of(String name) {
        if (name.equals(Method.COMPLETION.id())) {
            return Optional.of(Method.COMPLETION);
        }
        return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    /** The rules in the file of a preset. */
    static Method read(String name) {
        String file = name + ".yaml";
        try (InputStream in = Presets.class.getResourceAsStream(FOLDER + file)) {
            Checked<Method> method = MethodReader.read(Input.bytes(file, in.readAllBytes()));
            if (method.findings().count() > 0) {
                throw new IllegalStateException(
                        "preset " + name + ": " + method.findings().sorted());
            }
            return method.value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
