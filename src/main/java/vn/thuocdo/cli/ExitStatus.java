package vn.thuocdo.cli;

/** With what a command ends; the graver status wins where several apply. */
public enum ExitStatus {
    DONE(0),
    /** A gate failed. */
    GATE_FAILED(1),
    INPUT_ERRORS(3),
    /** Usage or configuration. */
    USAGE(2),
    /** Reading or writing failed. */
    IO_FAILED(4),
    BUG(70);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** The graver of two: 70, then 4, 2, 3, 1. */
    ExitStatus or(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
