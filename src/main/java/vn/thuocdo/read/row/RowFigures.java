package vn.thuocdo.read.row;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.DeclarationText;
import vn.thuocdo.read.column.SheetText;
import vn.thuocdo.read.phrase.figure.FigureText;
import vn.thuocdo.read.phrase.figure.TargetText;
import vn.thuocdo.read.phrase.status.StatusText;
import vn.thuocdo.read.text.NumberText;

/** What the cells of one row say in numbers: what is asked for, and what was reached. What cannot be read is reported. */
public final class RowFigures {

    private final SourceTable table;
    private final Fields row;

    RowFigures(SourceTable table, Fields row) {
        this.table = table;
        this.row = row;
    }

    /** A number, multiplied by a word of scale such as "million"; its measure is left out. */
    public Optional<Quantity> number(Column column) {
        return amount(column)
                .map(quantity -> quantity.percent() || quantity.unit().isNone()
                        ? quantity
                        : new Quantity(quantity.value().multiply(quantity.unit().scale()), false));
    }

    /** A number with what it counts. */
    public Optional<Quantity> amount(Column column) {
        return figure(column, false).map(figure -> ((Figure.Amount) figure).quantity());
    }

    /** What a cell reports: a number with what it counts, a part of a whole, or a change. */
    public Optional<Figure> figure(Column column) {
        return figure(column, true);
    }

    private Optional<Figure> figure(Column column, boolean reported) {
        if (row.cell(column) instanceof Cell.Number number) {
            row.markRead(column);
            return Optional.of(new Figure.Amount(Quantity.of(number.value(), number.percent())));
        }
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Figure> known = table.texts().figures(row.source(column)).known(text);
        if (known.isEmpty() || !isTaken(known.get(), reported)) {
            return newFigure(column, text, reported);
        }
        row.markRead(column);
        return known;
    }

    private Optional<Figure> newFigure(Column column, String text, boolean reported) {
        CellNumbers numbers = new CellNumbers(column);
        Optional<Figure> figure = isNumber(text)
                ? numbers.apply(text).map(Figure.Amount::new)
                : FigureText.read(text, numbers).filter(some -> isTaken(some, reported));
        numbers.settle(figure, Code.NOT_A_NUMBER, text);
        if (figure.isPresent() && !numbers.refused) {
            table.texts().figures(row.source(column)).keep(text, figure.get());
        }
        return figure;
    }

    /** Units may report a change; what is assigned is an amount. */
    private static boolean isTaken(Figure figure, boolean reported) {
        return reported || figure instanceof Figure.Amount;
    }

    /** The target of an assignment; empty where the cell is blank. A target that cannot be read is reported. */
    public Optional<TargetText.Stated> target(Column column) {
        if (row.cell(column) instanceof Cell.Number number) {
            row.markRead(column);
            return Optional.of(TargetText.of(Quantity.of(number.value(), number.percent())));
        }
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<TargetText.Stated> known = table.texts().targets(column).known(text);
        if (known.isEmpty()) {
            return newTarget(column, text);
        }
        row.markRead(column);
        return known;
    }

    private Optional<TargetText.Stated> newTarget(Column column, String text) {
        CellNumbers numbers = new CellNumbers(column);
        Optional<TargetText.Stated> target = SheetText.isNoWord(text)
                ? Optional.empty()
                : TargetText.read(text, table.calendars().year(), numbers);
        numbers.settle(target, Code.UNCLEAR_TARGET, text);
        if (target.isPresent() && !numbers.refused) {
            table.texts().targets(column).keep(text, target.get());
        }
        return target.or(() -> Optional.of(TargetText.unread(text)));
    }

    /** A number that is a part of a cell. */
    public Optional<Quantity> number(Column column, String text) {
        CellNumbers numbers = new CellNumbers(column);
        Optional<Quantity> number = numbers.apply(text);
        numbers.settle(number, Code.NOT_A_NUMBER, text);
        return number;
    }

    private static boolean isNumber(String text) {
        return !(NumberText.read(text) instanceof NumberText.Reading.None);
    }

    /** Reads the numbers within a cell, each by the convention of its column, and remembers whether one was refused. */
    private final class CellNumbers implements Function<String, Optional<Quantity>> {

        private final Column column;
        private boolean refused;

        private CellNumbers(Column column) {
            this.column = column;
        }

        @Override
        public Optional<Quantity> apply(String number) {
            NumberText.Reading reading =
                    NumberText.read(number, table.mapping().numbers().orElse(null));
            if (reading instanceof NumberText.Reading.Exact exact) {
                return Optional.of(exact.quantity());
            }
            if (reading instanceof NumberText.Reading.Ambiguous ambiguous) {
                Optional<NumberText.Convention> convention = table.conventions().numbers(column);
                if (convention.isPresent()) {
                    return Optional.of(ambiguous.under(convention.get()));
                }
                refuse(Code.AMBIGUOUS_NUMBER, row.text(column));
            }
            return Optional.empty();
        }

        /** Notes that the cell was read; reports its error where it could not be. */
        private void settle(Optional<?> read, Code code, String text) {
            if (read.isEmpty()) {
                refuse(code, text);
            } else if (!refused) {
                row.markRead(column);
            }
        }

        /** One error for each cell; an error value of a spreadsheet is reported before anything else. */
        private void refuse(Code code, String text) {
            if (!refused) {
                refused = true;
                Code cause = text.startsWith("#") || SheetText.isError(text)
                        ? Code.SHEET_ERROR
                        : SheetText.isFormula(text) ? Code.FORMULA_WITHOUT_VALUE : code;
                if (cause == Code.NOT_A_NUMBER && column == Column.ACTUAL && isStatus(text)) {
                    row.unreadable(column, Code.STATUS_FOR_FIGURE, text, text, row.header(column), wayOut(column));
                    return;
                }
                row.unreadable(
                        column,
                        cause,
                        text,
                        text,
                        column.header(),
                        cause == code
                                ? DeclarationText.missingNumber(row.source(column), List.of(text))
                                : DeclarationText.missing(row.source(column), List.of(text)));
            }
        }

        /** Words that say something of the item; that nothing is reported yet, or a mark alone, does not. */
        private static boolean isStatus(String text) {
            StatusText.Reading reading = StatusText.read(text);
            return text.length() > 1
                    && !(reading instanceof StatusText.Reading.Unknown
                            || reading instanceof StatusText.Reading.Nothing);
        }

        /** What is declared of one column of figures; empty where there is another of statuses, or one for each period. */
        private String wayOut(Column column) {
            boolean alone = table.columns().fields(row.source(column)).size() == 1
                    && !table.columns().has(Column.STATUS);
            return alone ? DeclarationText.figuresAndStatuses(row.header(column)) : "";
        }
    }
}
