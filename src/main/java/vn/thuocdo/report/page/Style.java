package vn.thuocdo.report.page;

/** Colours and weights of a terminal, or nothing where there is none. */
public enum Style {
    BOLD("1"),
    FAINT("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    CYAN("36");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    public String apply(String text, boolean color) {
        return color ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
