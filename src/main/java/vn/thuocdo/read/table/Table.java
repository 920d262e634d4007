package vn.thuocdo.read.table;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.thuocdo.diagnostic.Location;

/** A header and the rows below it. The rows can be walked any number of times and are never all held at once. */
public interface Table {

    /** The header as written, without blanks around it. */
    List<String> header();

    /** Where the header stands. */
    Location at();

    /** Where the n-th header stands, from 0. */
    Location headerAt(int field);

    /** The year that the rows above the header name; absent where they name none, or several. */
    default OptionalInt yearOfTitle() {
        return OptionalInt.empty();
    }

    /** The rows above the header that are one text each, from the top: titles, and captions of the table. */
    default List<Row> titles() {
        return List.of();
    }

    /** How the file was read. */
    Form form();

    /**
     * Walks the rows in the order of the file; blank ones are passed over. A row that the format itself cannot make out
     * ends the walk with a diagnostic.
     *
     * @param goesOn looks at a row; false to see no more
     * @throws IOException if the file cannot be read
     */
    void walk(Predicate<Row> goesOn) throws IOException;

    /**
     * Walks all rows.
     *
     * @throws IOException if the file cannot be read
     */
    default void forEach(Consumer<Row> action) throws IOException {
        walk(row -> {
            action.accept(row);
            return true;
        });
    }

    /**
     * The same.
     *
     * @param taker is shown the records of a plain table before rows are made of them
     * @throws IOException if the file cannot be read
     */
    default void forEach(RecordTaker taker, Consumer<Row> action) throws IOException {
        forEach(action);
    }
}
