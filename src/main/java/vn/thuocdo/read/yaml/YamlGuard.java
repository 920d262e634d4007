package vn.thuocdo.read.yaml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Limit;
import vn.thuocdo.diagnostic.Location;

/** Stops the parser where a text is larger than memory is meant for, or no text, and knows where that is. */
final class YamlGuard extends FilterReader {

    /** The text can't be read on; what was found says why. */
    private static final class Stopped extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final String path;
    private final Findings.Builder diagnostics;
    private int passed;
    private int line = 1;
    private int column = 1;
    private char previous;
    private boolean stopped;

    YamlGuard(Reader in, String path, Findings.Builder diagnostics) {
        super(in);
        this.path = path;
        this.diagnostics = diagnostics;
    }

    /** Whether the reason for which the parser could not go on has been said. */
    boolean isStopped() {
        return stopped;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        for (int i = offset; i < offset + n; i++) {
            pass(buffer[i]);
        }
        return n;
    }

    private void pass(char c) throws IOException {
        if (isControl(c)) {
            stop(Code.CONTROL_CHARACTER, String.format("U+%04X", (int) c));
        }
        if (Character.isLowSurrogate(c)) {
            return;
        }
        passed++;
        if (passed > Limit.YAML_LENGTH.most()) {
            stop(Code.OVERLONG, Limit.YAML_LENGTH.most());
        }
        if (c == '\r' || c == '\n' && previous != '\r') {
            line++;
            column = 1;
        } else if (c != '\n') {
            column++;
        }
        previous = c;
    }

    /** What YAML does not allow (YAML 1.2.2, 5.1). */
    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r'
                || c >= '\u007F' && c < '\u00A0' && c != '\u0085'
                || c >= '\uFFFE';
    }

    private void stop(Code code, Object argument) throws IOException {
        stopped = true;
        diagnostics.add(code, new Location.Line(path, line, column), argument);
        throw new Stopped();
    }
}
