package vn.thuocdo.read.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.thuocdo.diagnostic.Limit;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.cell.Cell;

/** The rows of a worksheet part. What it says of its own dimension is often wrong and is not asked. */
final class XlsxRows implements Workbook.Rows {

    private static final Pattern DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T.*)?");

    private final XlsxWorkbook workbook;
    private final XmlPart xml;
    private int row;
    private int column;
    private int length;
    private final TextBudget budget = new TextBudget();
    private final HiddenColumns hiddenColumns = new HiddenColumns();

    XlsxRows(XlsxWorkbook workbook, XmlPart xml) {
        this.workbook = workbook;
        this.xml = xml;
    }

    @Override
    public Optional<CellRow> next() throws IOException {
        return WorkbookFault.guard(this::read);
    }

    private Optional<CellRow> read() throws IOException, XMLStreamException {
        while (xml.nextStart()) {
            if (xml.isAt("col")) {
                hideColumns();
            } else if (xml.isAt("row")) {
                CellRow cells = readRow();
                if (!cells.isBlank()) {
                    return Optional.of(cells);
                }
            }
        }
        return Optional.empty();
    }

    /** Columns are described before the rows, those of one width together. */
    private void hideColumns() {
        if (isTrue(xml.attribute("hidden"))) {
            hiddenColumns.hide(Integer.parseInt(xml.attribute("min")), Integer.parseInt(xml.attribute("max")));
        }
    }

    @Override
    public HiddenColumns hiddenColumns() {
        return hiddenColumns;
    }

    private CellRow readRow() throws IOException, XMLStreamException {
        String number = xml.attribute("r");
        int here = number.isEmpty() ? row + 1 : XlsxReference.rowNumber(number);
        if (here <= row) {
            throw WorkbookFault.damaged();
        }
        row = here;
        column = 0;
        length = 0;
        CellRow cells = new CellRow(row, isTrue(xml.attribute("hidden")));
        while (xml.nextStartIn("row")) {
            if (xml.isAt("c")) {
                Cell cell = readCell();
                if (!cell.text().isEmpty()) {
                    cells.put(column, cell);
                }
            }
        }
        return cells;
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private Cell readCell() throws IOException, XMLStreamException {
        String reference = xml.attribute("r");
        int here = reference.isEmpty() ? column + 1 : XlsxReference.column(reference);
        if (here <= column) {
            throw WorkbookFault.damaged();
        }
        column = here;
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String formula = "";
        String value = null;
        while (xml.nextStartIn("c")) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> value = xml.richText("is");
                case "f" -> formula = "=" + xml.text();
                default -> xml.text();
            }
        }
        // What was never calculated must not pass for a blank cell; a formula may come to an empty text, but says so.
        if (value == null || value.isEmpty() && !type.equals("str") && !formula.isEmpty()) {
            return text(formula);
        }
        return cell(type, value, style);
    }

    private Cell cell(String type, String value, String style) throws IOException {
        return switch (type) {
            case "s" -> text(workbook.text(Integer.parseInt(value.strip())));
            case "str", "inlineStr", "e" -> text(value);
            case "b" -> text(isTrue(value.strip()) ? "TRUE" : "FALSE");
            case "d" -> day(value.strip());
            default -> number(value.strip(), style);
        };
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

    private Cell day(String value) throws IOException {
        var matcher = DAY.matcher(value);
        return matcher.matches() ? new Cell.Date(java.time.LocalDate.parse(matcher.group(1))) : text(value);
    }

    private Cell number(String value, String style) throws IOException {
        if (value.isEmpty()) {
            return Cell.BLANK;
        }
        Optional<BigDecimal> shown = NumberFormat.shown(value);
        if (shown.isEmpty()) {
            return text(value);
        }
        NumberFormat format = workbook.format(style.isEmpty() ? 0 : Integer.parseInt(style));
        return format.cell(shown.get(), workbook.since1904());
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
