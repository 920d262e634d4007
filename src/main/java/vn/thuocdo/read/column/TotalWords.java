package vn.thuocdo.read.column;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.text.WordTable;

/** Words of headers for what parts come to together. */
final class TotalWords {

    private enum Meaning {
        OF_A_YEAR,
        OF_UNITS,
        BOTH
    }

    private static final Set<String> OF_A_YEAR = words(Meaning.OF_A_YEAR);
    private static final Set<String> OF_UNITS = words(Meaning.OF_UNITS);

    private TotalWords() {}

    private static Set<String> words(Meaning some) {
        return WordTable.rows("totals").stream()
                .filter(row -> Stream.of(some, Meaning.BOTH)
                        .anyMatch(meaning ->
                                meaning.name().toLowerCase(Locale.ROOT).equals(row.get(1))))
                .map(row -> Names.fold(row.get(0)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether folded words say what the parts of a year come to.
     *
     * @param rest what the headers of the parts say beside the part
     */
    static boolean areOfAYear(String words, String rest) {
        return OF_A_YEAR.stream()
                .anyMatch(total -> rest.isEmpty()
                        ? words.equals(total)
                        : words.equals(rest + " " + total) || words.equals(total + " " + rest));
    }

    /** Whether a header, or a level of one, is of all units together. */
    static boolean areOfUnits(String header) {
        return OF_UNITS.contains(Headers.fold(header));
    }
}
