package vn.thuocdo.read.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of words that come with the tool: what offices write, and what it means. They are text, one phrase a line,
 * so that a person of the field can read and extend them; each begins with a comment that says what its meanings are.
 * A table is read when it is first needed.
 */
public final class WordTable {

    private static final String FOLDER = "/vn/thuocdo/read/words/";

    private WordTable() {}

    /**
     * The rows of a table below its header, each cut at its tabs; comments ({@code #}) and blank lines are left out.
     *
     * @param name of the table without its ending, such as {@code statuses}
     */
    public static List<List<String>> rows(String name) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(name)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(List.of(line.split("\t", -1)));
            }
        }
        return rows.subList(1, rows.size());
    }

    /**
     * The phrases of a table that have one meaning, in the order of the table.
     *
     * @param name of the table, which has the phrase in its first column and the meaning in its second
     */
    public static List<String> phrases(String name, String meaning) {
        return rows(name).stream()
                .filter(row -> row.get(1).equals(meaning))
                .map(row -> row.get(0))
                .toList();
    }

    /** What the comment at the head of a table says, line by line. */
    public static List<String> comment(String name) {
        return lines(name).stream()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .toList();
    }

    private static List<String> lines(String name) {
        try (InputStream stream = WordTable.class.getResourceAsStream(FOLDER + name + ".tsv")) {
            if (stream == null) {
                throw new IllegalArgumentException("no table of words is called " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
