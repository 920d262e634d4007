package vn.thuocdo.report.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.Presentation;

/** The formats of {@code check}. */
public enum CheckFormat {
    TEXT {
        @Override
        public void write(CheckReport report, Presentation presentation, boolean verbose, OutputStream out)
                throws IOException {
            out.write(new CheckText(report, presentation).of(verbose).getBytes(StandardCharsets.UTF_8));
        }
    },
    JSON {
        @Override
        public void write(CheckReport report, Presentation presentation, boolean verbose, OutputStream out)
                throws IOException {
            CheckJson.write(report, language(presentation), out);
        }
    },
    SARIF {
        @Override
        public void write(CheckReport report, Presentation presentation, boolean verbose, OutputStream out)
                throws IOException {
            new CheckSarif(report, language(presentation)).write(out);
        }
    },
    GITHUB {
        @Override
        public void write(CheckReport report, Presentation presentation, boolean verbose, OutputStream out)
                throws IOException {
            out.write(CheckGithub.of(report, presentation.messages().with("check"))
                    .getBytes(StandardCharsets.UTF_8));
        }
    };

    /**
     * Writes the report.
     *
     * @param verbose whether people want to know what was understood of each file
     * @throws IOException if the stream cannot be written to
     */
    public abstract void write(CheckReport report, Presentation presentation, boolean verbose, OutputStream out)
            throws IOException;

    /** The word on the command line: {@code sarif}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a word; empty for another word. */
    public static Optional<CheckFormat> of(String word) {
        for (CheckFormat format : values()) {
            if (format.word().equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private static Language language(Presentation presentation) {
        return presentation.messages().language();
    }
}
