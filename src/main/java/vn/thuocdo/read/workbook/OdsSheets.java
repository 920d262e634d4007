package vn.thuocdo.read.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.thuocdo.diagnostic.Limit;

/** The part of an OpenDocument spreadsheet that holds its sheets, at one of them or between its rows. */
final class OdsSheets implements Closeable {

    private static final String SHEET = "table";
    private static final String ROW = "table-row";

    /** What only groups rows or columns: in outlines, or as the head that is printed on each page. */
    private static final Set<String> GROUPS = Set.of(
            "table-rows",
            "table-header-rows",
            "table-row-group",
            "table-columns",
            "table-header-columns",
            "table-column-group");

    private final XmlPart xml;
    private int index = -1;
    private String name = "";
    private String style = "";

    /** Whether there may be more of the sheet it is at. */
    private boolean within;

    OdsSheets(XmlPart xml) {
        this.xml = xml;
    }

    /**
     * Goes on to the next sheet, past what is left of this one; false after the last.
     *
     * @param styles take those that stand before the sheets
     */
    boolean next(OdsStyles styles) throws IOException, XMLStreamException {
        while (within) {
            nextPart();
        }
        while (xml.nextStart()) {
            if (xml.isAt(SHEET)) {
                index++;
                within = true;
                name = xml.attribute("name");
                style = xml.attribute("style-name");
                return true;
            }
            if (xml.isAt("tracked-changes") || xml.isAt("dde-links")) {
                // What cells held before, or hold elsewhere.
                xml.skip();
            } else {
                styles.take(xml);
            }
        }
        return false;
    }

    /** The number of the sheet it is at, from 0; −1 before the first. */
    int index() {
        return index;
    }

    /** The name on its tab. */
    String name() {
        return name;
    }

    String style() {
        return style;
    }

    /** At a column or row of the sheet after {@link #nextPart}. */
    XmlPart xml() {
        return xml;
    }

    boolean isAtRow() {
        return xml.isAt(ROW);
    }

    boolean isAtColumn() {
        return xml.isAt("table-column");
    }

    /** Goes on to the next row or description of columns; false at the end of the sheet. What else stands there is passed over. */
    boolean nextPart() throws XMLStreamException {
        while (within) {
            within = xml.nextStartIn(SHEET);
            if (within && (isAtRow() || isAtColumn())) {
                return true;
            }
            if (within && !GROUPS.contains(xml.name())) {
                xml.skip();
            }
        }
        return false;
    }

    /** Goes on to the next cell of a row, also to one that lies under a merged one; false at the end of the row. */
    boolean nextCell() throws XMLStreamException {
        while (xml.nextStartIn(ROW)) {
            if (xml.isAt("table-cell") || xml.isAt("covered-table-cell")) {
                return true;
            }
            xml.skip();
        }
        return false;
    }

    /** How many cells, columns or rows an attribute speaks of; 1 where it is not there. */
    int count(String attribute) throws WorkbookFault {
        String number = xml.attribute(attribute);
        return number.isEmpty() ? 1 : XlsxReference.rowNumber(number);
    }

    /** Which cells of the sheet are merged; it is read to its end for that. */
    List<Region> merged() throws IOException, XMLStreamException {
        List<Region> regions = new ArrayList<>();
        int row = 1;
        while (nextPart()) {
            if (isAtRow()) {
                int next = row + count("number-rows-repeated");
                addMerged(row, regions);
                row = Math.min(next, Limit.SHEET_ROWS.most() + 1);
            }
        }
        return regions;
    }

    private void addMerged(int row, List<Region> regions) throws IOException, XMLStreamException {
        int column = 1;
        while (nextCell()) {
            int columns = count("number-columns-spanned");
            int rows = count("number-rows-spanned");
            if (columns > 1 || rows > 1) {
                regions.add(new Region(row, row + rows - 1, column, column + columns - 1));
                WorkbookFault.requireFewMerged(regions.size());
            }
            column = Math.min(column + count("number-columns-repeated"), Limit.SHEET_COLUMNS.most() + 1);
            xml.skip();
        }
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
