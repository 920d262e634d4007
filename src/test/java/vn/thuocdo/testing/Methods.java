package vn.thuocdo.testing;

import java.nio.charset.StandardCharsets;
import vn.thuocdo.config.method.MethodReader;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.read.input.Input;

/** Methods as a file says them. */
public final class Methods {

    private Methods() {}

    /** The method of some lines of YAML, which must have no faults. */
    public static Method method(String... lines) {
        Checked<Method> method = read(lines);
        if (method.findings().count() > 0) {
            throw new AssertionError("a faulty method: " + method.findings().sorted());
        }
        return method.value();
    }

    /** The method of some lines of YAML, with what is wrong with it. */
    public static Checked<Method> read(String... lines) {
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return MethodReader.read(Input.bytes("rules.yaml", text));
    }

    public static Method preset(String name) {
        return MethodReader.preset(name).orElseThrow();
    }
}
