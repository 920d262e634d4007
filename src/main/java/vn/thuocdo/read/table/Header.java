package vn.thuocdo.read.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.thuocdo.diagnostic.Location;

/**
 * What heads the columns of a table.
 *
 * @param at where it begins
 * @param lastLine the last line, or row of a sheet, that belongs to it
 * @param texts of each column, as written
 * @param places where each of them stands
 */
record Header(Location at, int lastLine, List<String> texts, List<Location> places) {

    /** Between a heading and those below it. */
    private static final String LEVELS = " / ";

    /** The text that heads a column, from all that stands over it, from the top. */
    static String text(Collection<String> parts) {
        return String.join(LEVELS, parts);
    }

    /** A row alone. */
    static Header of(Row row) {
        List<String> texts = new ArrayList<>(row.size());
        List<Location> places = new ArrayList<>(row.size());
        for (int field = 0; field < row.size(); field++) {
            texts.add(row.cell(field).text());
            places.add(row.at(field));
        }
        return new Header(row.at(), row.at().line(), texts, places);
    }
}
