package vn.thuocdo.docs;

import java.io.IOException;
import java.util.Locale;
import vn.thuocdo.diagnostic.Limit;

/** The page of the manual that lists all limits. */
final class LimitsPage {

    private LimitsPage() {}

    static String text() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Limits

                This page lists every limit on what the tool reads and shows. A small file from a stranger must not cost minutes or
                fill the memory, so reading is limited, far above what real files hold. Beyond a limit there is a message with a code,
                and the status is 3 (if the message is only a note, the status does not change). `scripts/docs` writes this page from the
                code.

                | at most | | code | why |
                |---|---|---|---|
                """);
        for (Limit limit : Limit.values()) {
            String code = limit.code().id();
            page.append(String.format(
                    Locale.ROOT,
                    "| %,d | %s | [%s](diagnostics.md) | %s |%n",
                    limit.most(),
                    limit.what(),
                    code,
                    limit.why()));
        }
        return page.append("""

                Also, a packed part of a workbook may unpack to 100 times its size (R123), no reference out of an XML file is followed,
                and a document template may have 20 MB of text and 100 MB in all its parts. A CSV file or a sheet may have any number of
                rows, because they are read one after the other.

                **Work.** Reading, listing, wrapping, matching and reporting take work in proportion to the size of the input; similar
                names for unknown ones are searched for up to the limit above. Tests count it: an input twice as large may cost at most
                2.3 times as much. A test also checks every regular expression of the sources on long texts of its own letters.

                **Memory.** 256 MB are enough for every hostile input of the tests. If the memory is not enough for a real input, the
                status is 4 and the message says how to give Java more; the files from before stay as they are.

                ## Limits on what is shown and tried

                These limits are on what is quoted, listed, tried and waited for; what is left out is counted. None of them refuses a
                file.

                | limit | meaning | where |
                |---|---|---|
                """).append(innerBounds()).toString();
    }

    private static String innerBounds() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (InnerBounds.Bound bound : InnerBounds.all()) {
            rows.append(
                    "| %s | %s | `%s.%s` |%n".formatted(bound.value(), bound.meaning(), bound.type(), bound.name()));
        }
        return rows.toString();
    }
}
