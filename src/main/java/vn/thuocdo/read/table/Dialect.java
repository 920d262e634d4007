package vn.thuocdo.read.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.thuocdo.read.cell.Blanks;

/**
 * How the fields of a file are separated: as declared, else as Excel's first line {@code sep=;} says, else by the
 * separator that makes a header of one of the first rows, else by the one that cuts most rows into equally many fields.
 *
 * @param delimiter what separates fields
 * @param named whether the first line is Excel's, and no row
 */
record Dialect(char delimiter, boolean named) {

    private static final char COMMA = ',';
    private static final char TAB = '\t';
    private static final List<Character> CANDIDATES = List.of(COMMA, ';', TAB, '|');

    /** How much of a file is looked at first, in characters: most begin with their header. */
    private static final int HEAD = 1 << 11;

    /** How much of one whose header does not stand there. */
    private static final int SAMPLE = 1 << 15;

    /** Rows that are looked at to tell the separator. */
    private static final int MOST_ROWS = 100;

    /**
     * The dialect of a file.
     *
     * @param isHeader whether the texts of a row name the columns that are needed
     * @throws IOException if it cannot be read
     */
    static Dialect of(Decoding decoding, Optional<Character> declared, Predicate<List<String>> isHeader)
            throws IOException {
        String head = sample(decoding, HEAD);
        Optional<Character> named = named(head);
        if (declared.isPresent() || named.isPresent()) {
            return new Dialect(declared.or(() -> named).get(), named.isPresent());
        }
        List<Character> candidates = candidates(decoding.input().extension());
        Optional<Character> heading = heading(head, candidates, isHeader);
        if (heading.isPresent()) {
            return new Dialect(heading.get(), false);
        }
        String sample = sample(decoding, SAMPLE);
        char likeliest = heading(sample, candidates, isHeader).orElseGet(() -> mostEven(sample, candidates));
        return new Dialect(likeliest, false);
    }

    /** The physical line of the first row. */
    int firstLine() {
        return named ? 2 : 1;
    }

    /**
     * The text of a file from its first row.
     *
     * @throws IOException if it cannot be read
     */
    Reader open(Decoding decoding) throws IOException {
        Reader text = decoding.open();
        if (!named) {
            return text;
        }
        BufferedReader lines = new BufferedReader(text);
        lines.readLine();
        return lines;
    }

    private static String sample(Decoding decoding, int size) throws IOException {
        char[] sample = new char[size];
        int length = 0;
        try (Reader text = decoding.open()) {
            for (int n = text.read(sample); n >= 0 && length < size; n = text.read(sample, length, size - length)) {
                length += n;
            }
        } catch (CharacterCodingException e) {
            // Reported when the rows are read; what stands before it shows the separator as well.
        }
        return new String(sample, 0, length);
    }

    /** Excel's own way to name the separator: {@code sep=;}, also in quotation marks. */
    private static Optional<Character> named(String sample) {
        String line = sample.lines().findFirst().orElse("");
        String bare = line.length() > 2 && line.startsWith("\"") && line.endsWith("\"")
                ? line.substring(1, line.length() - 1)
                : line;
        boolean names = bare.length() == 5 && bare.regionMatches(true, 0, "sep=", 0, 4);
        return names && Layout.separates(bare.charAt(4)) ? Optional.of(bare.charAt(4)) : Optional.empty();
    }

    /** What may separate, the likeliest for a file of this name first. */
    private static List<Character> candidates(String extension) {
        char usual = extension.equals("tsv") ? TAB : COMMA;
        List<Character> candidates = new ArrayList<>(CANDIDATES);
        candidates.remove((Character) usual);
        candidates.add(0, usual);
        return candidates;
    }

    /** The separator that makes a header of one of the first rows. */
    private static Optional<Character> heading(
            String sample, List<Character> candidates, Predicate<List<String>> isHeader) {
        return candidates.stream()
                .filter(candidate -> anyRow(sample, candidate, row -> row.size() > 1 && isHeader.test(row)))
                .findFirst();
    }

    private static char mostEven(String sample, List<Character> candidates) {
        char best = candidates.get(0);
        double most = 0;
        for (char candidate : candidates) {
            double evenness = evenness(sample, candidate);
            if (evenness > most) {
                best = candidate;
                most = evenness;
            }
        }
        return best;
    }

    /** How many of the rows have the commonest number of fields, if that is more than one; the more fields, the better. */
    private static double evenness(String sample, char delimiter) {
        Map<Integer, Integer> sizes = new HashMap<>();
        anyRow(sample, delimiter, row -> {
            sizes.merge(row.size(), 1, Integer::sum);
            return false;
        });
        return sizes.entrySet().stream()
                .filter(size -> size.getKey() > 1)
                .mapToDouble(size -> size.getValue() + 1 - 1.0 / size.getKey())
                .max()
                .orElse(0);
    }

    /** Whether one of the first rows is such a row; those after it are not looked at. */
    private static boolean anyRow(String sample, char delimiter, Predicate<List<String>> isSuch) {
        CSVFormat lenient = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(sample), lenient)) {
            for (CSVRecord record : parser) {
                if (isSuch.test(record.stream().map(Blanks::strip).toList())) {
                    return true;
                }
                if (record.getRecordNumber() == MOST_ROWS) {
                    return false;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("read from memory", e);
        }
        return false;
    }
}
