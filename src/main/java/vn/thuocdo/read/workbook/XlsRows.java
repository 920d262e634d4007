package vn.thuocdo.read.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.cell.Cell;

/** The rows of a sheet of records: one for each cell, row by row. */
final class XlsRows implements Workbook.Rows {

    private final XlsWorkbook workbook;
    private final RecordFactoryInputStream records;

    /** The first cell of the next row; null at the end. */
    private @Nullable CellValueRecordInterface pending;

    /** The record after the last one looked at, where that had to be looked at too. */
    private @Nullable Record ahead;

    /** Charts that are embedded in a sheet have records of their own. */
    private int depth = 1;

    /** The rows that are hidden, from 0; each is described before its cells. */
    private final BitSet hidden = new BitSet();

    private final HiddenColumns hiddenColumns = new HiddenColumns();

    private int row = -1;
    private final TextBudget budget = new TextBudget();

    XlsRows(XlsWorkbook workbook, RecordFactoryInputStream records) {
        this.workbook = workbook;
        this.records = records;
        this.pending = nextCell();
    }

    @Override
    public Optional<CellRow> next() throws IOException {
        return WorkbookFault.guard(this::read);
    }

    @Override
    public HiddenColumns hiddenColumns() {
        return hiddenColumns;
    }

    private Optional<CellRow> read() throws IOException {
        while (pending != null) {
            if (pending.getRow() <= row) {
                throw WorkbookFault.damaged();
            }
            row = pending.getRow();
            CellRow cells = new CellRow(row + 1, hidden.get(row));
            while (pending != null && pending.getRow() == row) {
                Cell cell = cell(pending);
                if (!cell.text().isEmpty()) {
                    cells.put(pending.getColumn() + 1, cell);
                }
                pending = nextCell();
            }
            if (!cells.isBlank()) {
                return Optional.of(cells);
            }
        }
        return Optional.empty();
    }

    private @Nullable CellValueRecordInterface nextCell() {
        while (depth > 0) {
            Record some = nextRecord();
            if (some == null) {
                return null;
            }
            if (some instanceof BOFRecord) {
                depth++;
            } else if (some instanceof EOFRecord) {
                depth--;
            } else if (depth == 1 && some instanceof RowRecord height) {
                hidden.set(height.getRowNumber(), height.getZeroHeight());
            } else if (depth == 1 && some instanceof ColumnInfoRecord columns && columns.getHidden()) {
                hiddenColumns.hide(columns.getFirstColumn() + 1, columns.getLastColumn() + 1);
            } else if (depth == 1 && some instanceof CellValueRecordInterface cell) {
                return cell;
            }
        }
        return null;
    }

    private @Nullable Record nextRecord() {
        Record some = ahead != null ? ahead : records.nextRecord();
        ahead = null;
        return some;
    }

    private Cell cell(CellValueRecordInterface record) throws IOException {
        if (record instanceof LabelSSTRecord label) {
            return text(workbook.text(label.getSSTIndex()));
        }
        if (record instanceof NumberRecord number) {
            return number(number.getValue(), number.getXFIndex());
        }
        if (record instanceof FormulaRecord formula) {
            return formula(formula);
        }
        if (record instanceof BoolErrRecord value) {
            return value.isBoolean() ? bool(value.getBooleanValue()) : error(value.getErrorValue());
        }
        return record instanceof LabelRecord label ? text(label.getValue()) : Cell.BLANK;
    }

    /** The value that was last calculated. */
    private Cell formula(FormulaRecord formula) throws IOException {
        if (formula.hasCachedResultString()) {
            // Between a formula and its text may stand the formula that it shares, or that of an array.
            ahead = records.nextRecord();
            while (ahead != null && !(ahead instanceof StringRecord) && !isNextCell(ahead)) {
                ahead = records.nextRecord();
            }
            return ahead instanceof StringRecord string ? text(string.getString()) : Cell.BLANK;
        }
        CellType type = formula.getCachedResultTypeEnum();
        if (type == CellType.BOOLEAN) {
            return bool(formula.getCachedBooleanValue());
        }
        if (type == CellType.ERROR) {
            return error((byte) formula.getCachedErrorValue());
        }
        return type == CellType.NUMERIC ? number(formula.getValue(), formula.getXFIndex()) : Cell.BLANK;
    }

    private static boolean isNextCell(Record some) {
        return some instanceof CellValueRecordInterface || some instanceof EOFRecord || some instanceof BOFRecord;
    }

    private Cell number(double value, int style) {
        if (!Double.isFinite(value)) {
            return new Cell.Text(FormulaError.NUM.getString());
        }
        return workbook.format(style).cell(NumberFormat.shown(new BigDecimal(value)), workbook.since1904());
    }

    private Cell text(String value) throws IOException {
        String text = Blanks.strip(value);
        budget.take(text);
        return new Cell.Text(text);
    }

    private static Cell bool(boolean value) {
        return new Cell.Text(value ? "TRUE" : "FALSE");
    }

    private static Cell error(byte code) {
        return new Cell.Text(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!");
    }

    @Override
    public void close() {
        // The records end with the file that holds them.
    }
}
