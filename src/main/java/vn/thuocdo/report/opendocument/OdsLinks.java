package vn.thuocdo.report.opendocument;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocdo.report.text.OfficeText;
import vn.thuocdo.report.workbook.CellLink;

/**
 * The links of a sheet. Where a cell leads is known only when the rows of other sheets are, and then its own row is on disk: it
 * has signs there, which no text of the data can hold, and they become links when the rows are sent.
 */
final class OdsLinks {

    /** Around the text of a cell that may lead somewhere; both are forbidden in XML. */
    static final char BEGIN = '\u0001';

    static final char END = '\u0002';

    /** A cell of the sheet; both from 0. */
    private record Cell(int row, int column) {}

    /** The cells that have signs, in the order in which they are written. */
    private final List<Cell> cells = new ArrayList<>();

    private final Map<Cell, CellLink> targets = new HashMap<>();

    /** A cell was written with signs. */
    void written(int row, int column) {
        cells.add(new Cell(row, column));
    }

    /** Makes a cell lead somewhere, before or after it is written. */
    void lead(int row, int column, CellLink to) {
        targets.put(new Cell(row, column), to);
    }

    /** Rows sent through it have links instead of signs; it never closes what it sends to. */
    OutputStream replacedIn(OutputStream content) {
        Iterator<Cell> next = cells.iterator();
        return new FilterOutputStream(content) {

            private Optional<CellLink> to = Optional.empty();

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                int sent = from;
                for (int i = from; i < from + count; i++) {
                    if (bytes[i] == BEGIN || bytes[i] == END) {
                        out.write(bytes, sent, i - sent);
                        out.write(markup(bytes[i]).getBytes(StandardCharsets.UTF_8));
                        sent = i + 1;
                    }
                }
                out.write(bytes, sent, from + count - sent);
            }

            private String markup(byte sign) {
                if (sign == END) {
                    return to.isPresent() ? "</text:a>" : "";
                }
                to = Optional.ofNullable(targets.get(next.next()));
                return to.map(OdsLinks::markup).orElse("");
            }
        };
    }

    private static String markup(CellLink to) {
        return "<text:a xlink:type=\"simple\" xlink:href=\"#" + OfficeText.markup(reference(to)) + "\">";
    }

    /** A cell as office programs name it in links: {@code 'Units'.B2}. */
    private static String reference(CellLink to) {
        return "'" + to.sheet() + "'." + OdsSheet.letters(to.column()) + (to.row() + 1);
    }
}
