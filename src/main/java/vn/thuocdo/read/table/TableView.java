package vn.thuocdo.read.table;

import java.util.List;
import java.util.OptionalInt;
import vn.thuocdo.diagnostic.Location;

/** Another way to see a table: what a view does not say itself is as the table has it. */
abstract class TableView implements Table {

    /** The table that is seen so. */
    final Table whole;

    TableView(Table whole) {
        this.whole = whole;
    }

    @Override
    public List<String> header() {
        return whole.header();
    }

    @Override
    public Location at() {
        return whole.at();
    }

    @Override
    public Location headerAt(int field) {
        return whole.headerAt(field);
    }

    @Override
    public OptionalInt yearOfTitle() {
        return whole.yearOfTitle();
    }

    @Override
    public List<Row> titles() {
        return whole.titles();
    }

    @Override
    public Form form() {
        return whole.form();
    }
}
