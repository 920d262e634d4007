package vn.thuocdo.read.workbook;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import vn.thuocdo.diagnostic.Limit;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.cell.Cell;

/** The rows of an OpenDocument sheet. Equal cells and rows are written once with their number, down to the last row. */
final class OdsRows implements Workbook.Rows {

    /** What the attributes of a cell say. */
    private record Stored(String type, String value, String style, String formula) {}

    /** A day is written before the time of day, if there is one. */
    private static final int DAY_LENGTH = "2024-12-31".length();

    private static final int SECONDS = 60;

    private static final String TRUE = "TRUE";
    private static final String FALSE = "FALSE";

    private final OdsWorkbook workbook;
    private final OdsSheets sheet;
    private final HiddenColumns hiddenColumns = new HiddenColumns();

    /** The styles of cells that name none of their own, by the first of their columns. */
    private final TreeMap<Integer, String> columnStyles = new TreeMap<>();

    private final TextBudget budget = new TextBudget();
    private int describedColumns;
    private int row;
    private int length;

    /** The row that was read last, and how often it still follows. */
    private CellRow latest = new CellRow(0, false);

    private int copies;

    OdsRows(OdsWorkbook workbook, OdsSheets sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    @Override
    public Optional<CellRow> next() throws IOException {
        return WorkbookFault.guard(this::read);
    }

    @Override
    public HiddenColumns hiddenColumns() {
        return hiddenColumns;
    }

    private Optional<CellRow> read() throws IOException, XMLStreamException {
        if (copies > 0) {
            copies--;
            budget.takeRepeated(latest);
            return Optional.of(latest.as(++row));
        }
        while (sheet.nextPart()) {
            if (sheet.isAtColumn()) {
                describeColumns();
            } else {
                int times = sheet.count("number-rows-repeated");
                latest = readRow();
                if (latest.isBlank()) {
                    row = Math.min(row + times, Limit.SHEET_ROWS.most());
                } else {
                    requireWithin(row + times, Limit.SHEET_ROWS);
                    copies = times - 1;
                    return Optional.of(latest.as(++row));
                }
            }
        }
        return Optional.empty();
    }

    private void describeColumns() throws WorkbookFault {
        int first = describedColumns + 1;
        describedColumns =
                Math.min(describedColumns + sheet.count("number-columns-repeated"), Limit.SHEET_COLUMNS.most());
        if (isHidden()) {
            hiddenColumns.hide(first, describedColumns);
        }
        columnStyles.put(first, sheet.xml().attribute("default-cell-style-name"));
    }

    /** By hand or as part of a closed group ("collapse"), or by a filter. */
    private boolean isHidden() {
        String visibility = sheet.xml().attribute("visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    private CellRow readRow() throws IOException, XMLStreamException {
        CellRow cells = new CellRow(row + 1, isHidden());
        String rowStyle = sheet.xml().attribute("default-cell-style-name");
        int column = 0;
        length = 0;
        while (sheet.nextCell()) {
            int times = sheet.count("number-columns-repeated");
            Cell cell = readCell(style(rowStyle, column + 1));
            if (!cell.text().isEmpty()) {
                requireWithin(column + times, Limit.SHEET_COLUMNS);
                for (int i = 1; i <= times; i++) {
                    if (i > 1) {
                        budget.takeCarried(cell.text());
                    }
                    cells.put(column + i, cell);
                }
            }
            column = Math.min(column + times, Limit.SHEET_COLUMNS.most());
        }
        return cells;
    }

    private static void requireWithin(int number, Limit limit) throws WorkbookFault {
        if (number > limit.most()) {
            throw WorkbookFault.damaged();
        }
    }

    /** The style of a cell: its own, else that of its row, else that of its column. */
    private String style(String rowStyle, int column) {
        String own = sheet.xml().attribute("style-name");
        if (!own.isEmpty()) {
            return own;
        }
        Map.Entry<Integer, String> columns = columnStyles.floorEntry(column);
        return !rowStyle.isEmpty() || columns == null ? rowStyle : columns.getValue();
    }

    private Cell readCell(String style) throws IOException, XMLStreamException {
        XmlPart xml = sheet.xml();
        String type = xml.attribute("value-type");
        String value = xml.attribute(
                switch (type) {
                    case "date", "time", "boolean", "string" -> type + "-value";
                    default -> "value";
                });
        Stored stored = new Stored(type, value, style, xml.attribute("formula"));
        return cell(stored, OdsText.read(xml));
    }

    private Cell cell(Stored stored, String shown) throws IOException {
        return switch (stored.type()) {
            // LibreOffice has no cells for what is true or false, only numbers that are shown so.
            case "float" -> shown.equals(TRUE) || shown.equals(FALSE) ? text(shown) : number(stored, shown);
            case "currency" -> number(stored, shown);
            case "percentage" -> number(stored, OdsStyles.PERCENTAGE, shown);
            case "date" -> day(stored, shown);
            case "time" -> time(stored, shown);
            case "boolean" -> text(stored.value().equals("true") ? TRUE : FALSE);
            // What was never calculated must not pass for a blank cell.
            case "" -> text(shown.isEmpty() ? uncalculated(stored.formula()) : shown);
            // The value keeps blanks that a paragraph need not; an error has none.
            default -> text(stored.value().isEmpty() ? shown : stored.value());
        };
    }

    /** A formula without the name of its language before it. */
    private static String uncalculated(String formula) {
        return formula.substring(Math.max(formula.indexOf('='), 0));
    }

    private Cell number(Stored stored, String shown) throws IOException {
        return number(stored, NumberFormat.GENERAL, shown);
    }

    private Cell number(Stored stored, String otherwise, String shown) throws IOException {
        var number = NumberFormat.shown(stored.value());
        return number.isEmpty()
                ? text(shown)
                : workbook.styles().format(stored.style(), otherwise).cell(number.get(), false);
    }

    private Cell day(Stored stored, String shown) throws IOException {
        String value = stored.value();
        try {
            LocalDate day = LocalDate.parse(value.substring(0, Math.min(value.length(), DAY_LENGTH)));
            return workbook.styles()
                    .format(stored.style(), NumberFormat.GENERAL)
                    .date(day);
        } catch (DateTimeParseException e) {
            return text(shown);
        }
    }

    private Cell time(Stored stored, String shown) throws IOException {
        try {
            long seconds = Duration.parse(stored.value()).toSeconds();
            return NumberFormat.timeOfDay(Math.floorDiv(seconds + SECONDS / 2, SECONDS));
        } catch (DateTimeParseException e) {
            return text(shown);
        }
    }

    private Cell text(String value) throws IOException {
        String text = Blanks.strip(value);
        length += text.length();
        if (length > Limit.ROW_TEXT.most()) {
            throw WorkbookFault.bloated();
        }
        budget.take(text);
        return new Cell.Text(text);
    }

    @Override
    public void close() throws IOException {
        workbook.stop(sheet);
    }
}
