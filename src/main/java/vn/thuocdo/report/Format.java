package vn.thuocdo.report;

import java.util.Locale;
import java.util.Optional;

/** The formats of documents. Not every document has each. */
public enum Format {
    TEXT("txt"),
    JSON("json"),
    CSV("csv"),
    MARKDOWN("md");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** The word on the command line: {@code markdown}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a word; empty for another word. */
    public static Optional<Format> of(String word) {
        for (Format format : values()) {
            if (format.word().equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The format that a file's extension names; empty where it names none. */
    public static Optional<Format> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (lower.endsWith("." + format.extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
