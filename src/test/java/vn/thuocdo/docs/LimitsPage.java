package vn.thuocdo.docs;

import java.io.IOException;
import java.util.Locale;
import vn.thuocdo.diagnostic.Limit;

/** The manual's page of bounds. */
final class LimitsPage {

    private LimitsPage() {}

    static String text() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Limits

                A small file made by a stranger must cost neither minutes nor memory. What the tool reads is bounded here, far above
                what honest files hold; beyond a bound it says so under a code, and the status is 3 (of a note, that of the rest).
                `scripts/docs` writes this page from the code.

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

                Beside these: a packed part of a workbook may unpack to 100 times its size (R123), XML follows no reference out of the
                file, and of a template for documents 20 MB of text and 100 MB of all parts are read. A CSV file or a sheet may have any number of rows: they are read
                one after the other.

                **Work.** What is read, listed, wrapped, matched and reported takes work in proportion to its size; near names of unknown
                ones are sought up to the bound above. Tests count it: an input twice as large may cost 2.3 times as much. Each regular
                expression in the sources is held to the same over long texts of its own letters.

                **Memory.** 256 MB suffice for each hostile input that the tests know. Where memory does not suffice for an honest one,
                the status is 4 and the message says how to give Java more; files that were there before stay whole.

                ## Beside the code

                What is quoted, listed, tried and waited for is bounded where it is done; what is left out is counted there. None of
                these refuses a file.

                | bound | | where |
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
