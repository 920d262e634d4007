package vn.thuocdo.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A JSON Schema that ships with the tool: of the project file and of other files that it reads, or of the JSON it writes. */
public enum Schema {
    /** Of {@code thuocdo.yaml}. */
    PROJECT,
    /** Of a published summary, the input of {@code reconcile}. */
    PUBLISHED,
    /** Of {@code score -f json}. */
    SCORE,
    /** Of {@code score} with several methods. */
    METHODS,
    /** Of {@code score --due-within}. */
    DUE,
    /** Of {@code explain -f json}. */
    EXPLAIN,
    /** Of {@code compare -f json}. */
    COMPARE,
    /** Of {@code trend -f json}. */
    TREND,
    /** Of {@code reconcile -f json}. */
    RECONCILE;

    /** The word on the command line: {@code project}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Schema::word).toList();
    }

    /** The schema of a word; empty for another word. */
    public static Optional<Schema> of(String word) {
        return Arrays.stream(values())
                .filter(schema -> schema.word().equals(word))
                .findFirst();
    }

    /** The schema itself, in UTF-8. */
    public byte[] bytes() throws IOException {
        try (InputStream in = Schema.class.getResourceAsStream("/vn/thuocdo/schema/" + word() + ".schema.json")) {
            return in.readAllBytes();
        }
    }
}
