package vn.thuocdo.diagnostic;

import java.util.Locale;

/** How serious a finding is, in rising order. */
public enum Severity {
    /** Worth knowing; nothing has to be corrected. */
    NOTE,
    /** Scored, but the data contradicts itself or claims more than it shows. */
    WARNING,
    /** The row or file could not be used. */
    ERROR;

    /** The word in options, JSON and diagnostics: {@code note}, {@code warning}, {@code error}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
