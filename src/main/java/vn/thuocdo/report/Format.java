package vn.thuocdo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** The formats of reports. */
public enum Format {
    TEXT("txt") {
        @Override
        public void write(Report report, Presentation presentation, OutputStream out) throws IOException {
            new TextFormat(report, presentation).write(out);
        }
    },
    JSON("json") {
        @Override
        public void write(Report report, Presentation presentation, OutputStream out) throws IOException {
            new JsonFormat(report, presentation.messages().language()).write(out);
        }
    },
    CSV("csv") {
        @Override
        public void write(Report report, Presentation presentation, OutputStream out) throws IOException {
            CsvFormat.write(report, presentation.messages().language(), out);
        }
    },
    MARKDOWN("md") {
        @Override
        public void write(Report report, Presentation presentation, OutputStream out) throws IOException {
            new MarkdownFormat(report, presentation.messages()).write(out);
        }
    };

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /**
     * Writes a complete report.
     *
     * @throws IOException if the stream cannot be written to
     */
    public abstract void write(Report report, Presentation presentation, OutputStream out) throws IOException;

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
