package vn.thuocdo.read.column;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.table.Row;

/** Finds the cell of a column in the rows of a table. What is the same for every row is looked up once. */
public final class ColumnCells {

    /** Columns that replace others. */
    private static final Set<Column> SOURCES =
            EnumSet.of(Column.APPRAISED_ACTUAL, Column.APPRAISED_STATUS, Column.ESTIMATE);

    /** Where the cells of one column stand. */
    private interface Place {
        Cell in(Row row);
    }

    private record Nowhere() implements Place {
        @Override
        public Cell in(Row row) {
            return Cell.BLANK;
        }
    }

    private record Field(int field) implements Place {
        @Override
        public Cell in(Row row) {
            return row.cell(field);
        }
    }

    /** Several fields that make up one column together. */
    private record Joined(List<Integer> fields) implements Place {
        @Override
        public Cell in(Row row) {
            return new Cell.Text(JoinedKey.of(
                    fields.stream().map(field -> row.cell(field).text()).toList()));
        }
    }

    /** A column whose header asks for yes or no. */
    private record Answered(Place place) implements Place {
        @Override
        public Cell in(Row row) {
            Cell cell = place.in(row);
            Optional<String> answer = YesNoHeader.answer(cell.text());
            return answer.isPresent() ? new Cell.Text(answer.get()) : cell;
        }
    }

    /**
     * A day of completion, of which a dash or dots say that there is none yet, or words: {@code Chưa hoàn thành}. These are
     * its status.
     *
     * @param status where the status stands; one that says that all is done keeps the words for a fault
     */
    private record LeftOpen(Place place, Place status) implements Place {
        @Override
        public Cell in(Row row) {
            Cell cell = place.in(row);
            String text = cell.text();
            boolean open = !text.isEmpty() && text.codePoints().allMatch(c -> OPEN.indexOf(c) >= 0);
            return open
                            || OpenWords.are(cell)
                                    && !OpenWords.areDenied(status.in(row).text())
                    ? Cell.BLANK
                    : cell;
        }
    }

    /** A status, for which words that stand where the day of completion belongs stand in. */
    private record SaidOfDay(Place place, Place day) implements Place {
        @Override
        public Cell in(Row row) {
            Cell cell = place.in(row);
            if (!cell.text().isEmpty()) {
                return cell;
            }
            Cell said = day.in(row);
            return OpenWords.are(said) ? said : cell;
        }
    }

    /** A column with declared meanings of some of its texts. */
    private record Declared(Place place, Set<String> missing, DeclaredWords words, Column column) implements Place {
        @Override
        public Cell in(Row row) {
            Cell cell = place.in(row);
            if (missing.contains(cell.text())) {
                return Cell.BLANK;
            }
            Optional<String> meaning = words.meaning(column, cell.text());
            return meaning.isPresent() ? new Cell.Text(meaning.get()) : cell;
        }
    }

    /** Dashes, dots and strokes. */
    private static final String OPEN = "-–—―.…/";

    private final Function<Column, List<Integer>> fields;
    private final Place[] places = new Place[Column.values().length];
    private final Optional<Map<Column, Cell>> inEveryRow;
    private final boolean severalSources;

    /**
     * The cells where columns stand.
     *
     * @param fields the fields of a column; none where the table lacks it
     * @param header the headers of the table
     */
    public ColumnCells(Function<Column, List<Integer>> fields, List<String> header, Mapping mapping) {
        this.fields = fields;
        Arrays.setAll(places, column -> place(Column.values()[column], fields, header, mapping));
        inEveryRow = mapping.values().isEmpty() ? Optional.empty() : Optional.of(cells(mapping.values()));
        severalSources =
                SOURCES.stream().anyMatch(column -> !fields.apply(column).isEmpty());
    }

    private static Map<Column, Cell> cells(Map<Column, String> texts) {
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        texts.forEach((column, text) -> cells.put(column, new Cell.Text(text)));
        return cells;
    }

    private static Place place(
            Column column, Function<Column, List<Integer>> where, List<String> header, Mapping mapping) {
        List<Integer> fields = where.apply(column);
        Place place = place(fields);
        if (column == Column.STATUS && fields.size() == 1 && !mapping.words().areDeclaredFor(column)) {
            String written = header.get(fields.get(0));
            // The word of the canonical table asks nothing, and to find that out takes all words of statuses.
            place = written.equals(column.header()) || !YesNoHeader.isAsked(written) ? place : new Answered(place);
        }
        if (column == Column.COMPLETED_ON && !fields.isEmpty()) {
            place = new LeftOpen(place, place(where.apply(Column.STATUS)));
        } else if (column == Column.STATUS && fields.size() <= 1) {
            place = saidOfDay(place, where.apply(Column.COMPLETED_ON), mapping);
        }
        if (place instanceof Nowhere) {
            return place;
        }
        Set<String> missing = mapping.missing().getOrDefault(column, Set.of());
        return missing.isEmpty() && !mapping.words().areDeclaredFor(column)
                ? place
                : new Declared(place, missing, mapping.words(), column);
    }

    /** What is declared of the words of a column of days needs no guess. */
    private static Place saidOfDay(Place status, List<Integer> days, Mapping mapping) {
        boolean declared = mapping.missing().containsKey(Column.COMPLETED_ON)
                || mapping.words().areDeclaredFor(Column.COMPLETED_ON);
        return days.isEmpty() || declared ? status : new SaidOfDay(status, place(days));
    }

    private static Place place(List<Integer> fields) {
        return switch (fields.size()) {
            case 0 -> new Nowhere();
            case 1 -> new Field(fields.get(0));
            default -> new Joined(fields);
        };
    }

    /** The fields of a column, from 0; none where the table lacks it. */
    public List<Integer> fields(Column column) {
        return fields.apply(column);
    }

    /** The cell of a column; blank where the table lacks it. */
    public Cell of(Column column, Row row) {
        Cell everywhere = inEveryRow.isPresent() ? inEveryRow.get().get(column) : null;
        return everywhere != null ? everywhere : written(source(column, row), row);
    }

    /**
     * The column that is read in place of another: an appraisal before what the unit itself reports, an estimate if
     * there is nothing else.
     */
    public Column source(Column column, Row row) {
        if (!severalSources) {
            return column;
        }
        return switch (column) {
            case ACTUAL ->
                firstFilled(row, Column.APPRAISED_ACTUAL, Column.ACTUAL, Column.ESTIMATE)
                        .orElse(column);
            case STATUS -> firstFilled(row, Column.APPRAISED_STATUS).orElse(column);
            default -> column;
        };
    }

    /** Whether any column is read in place of another. */
    public boolean haveSeveralSources() {
        return severalSources;
    }

    private Optional<Column> firstFilled(Row row, Column... columns) {
        for (Column column : columns) {
            if (!written(column, row).text().isEmpty()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** The cell of a column itself, even if another is read in its place. */
    public Cell written(Column column, Row row) {
        return places[column.ordinal()].in(row);
    }
}
