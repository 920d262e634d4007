package vn.thuocdo.read.column;

import static vn.thuocdo.read.column.Column.ALIASES;
import static vn.thuocdo.read.column.Column.BASIS;
import static vn.thuocdo.read.column.Column.BLOC;
import static vn.thuocdo.read.column.Column.DIRECTION;
import static vn.thuocdo.read.column.Column.DOCUMENT;
import static vn.thuocdo.read.column.Column.EFFECTIVE;
import static vn.thuocdo.read.column.Column.EVIDENCE;
import static vn.thuocdo.read.column.Column.FROM;
import static vn.thuocdo.read.column.Column.GROUP;
import static vn.thuocdo.read.column.Column.HEAD;
import static vn.thuocdo.read.column.Column.ID;
import static vn.thuocdo.read.column.Column.KIND;
import static vn.thuocdo.read.column.Column.MEASURE;
import static vn.thuocdo.read.column.Column.MEMBERS;
import static vn.thuocdo.read.column.Column.NAME;
import static vn.thuocdo.read.column.Column.PERIOD;
import static vn.thuocdo.read.column.Column.REPORTED_ON;
import static vn.thuocdo.read.column.Column.SHARE;
import static vn.thuocdo.read.column.Column.TASK;
import static vn.thuocdo.read.column.Column.TASK_NAME;
import static vn.thuocdo.read.column.Column.TO;
import static vn.thuocdo.read.column.Column.UNIT;
import static vn.thuocdo.read.column.Column.UNIT_NAME;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.table.Layout;

/**
 * A file and how it is read.
 *
 * @param role which table of a project it is
 * @param layout how it is laid out, as far as that is declared
 * @param mapping what its content means, as far as that is declared
 * @param alone whether it is the only table of its job, which has to say what was reached too
 * @param facts what the cells of the whole table show, where this is a part of it; whatever else is asked of them, the
 *     cells of the file itself have to show
 */
public record Source(Role role, Input input, Layout layout, Mapping mapping, boolean alone, ColumnFacts facts) {

    /** One of the files of a job. */
    public Source(Role role, Input input, Layout layout, Mapping mapping) {
        this(role, input, layout, mapping, false, ColumnFacts.NONE);
    }

    /** A file without any declaration. */
    public Source(Role role, Input input) {
        this(role, input, Layout.UNDECLARED, Mapping.UNDECLARED);
    }

    /** A file that is scored alone, with assignments and results. */
    public static Source wholeJob(Input input) {
        return new Source(Role.ASSIGNMENTS, input, Layout.UNDECLARED, Mapping.UNDECLARED, true, ColumnFacts.NONE);
    }

    public Source withLayout(Layout other) {
        return new Source(role, input, other, mapping, alone, facts);
    }

    public Source withMapping(Mapping other) {
        return new Source(role, input, layout, other, alone, facts);
    }

    /** The same, read through another opening of its file. */
    public Source withInput(Input other) {
        return new Source(role, other, layout, mapping, alone, facts);
    }

    /** The same, a part of a table whose cells show this together. */
    public Source withFacts(ColumnFacts ofTable) {
        return new Source(role, input, layout, mapping, alone, ofTable);
    }

    /** The same, without the need for results: other files have them, or there are none yet. */
    public Source notAlone() {
        return new Source(role, input, layout, mapping, false, facts);
    }

    /** The tables of a project: the columns each needs, and those it may have. */
    public enum Role {
        UNITS(List.of(ID), EnumSet.of(NAME, KIND, BLOC, HEAD, ALIASES, MEMBERS)),
        TASKS(List.of(ID), EnumSet.of(NAME, KIND, GROUP, MEASURE, DIRECTION, BASIS)),
        /** May also have the columns of a unit, a task and a result, so that one table can be scored alone. */
        ASSIGNMENTS(List.of(UNIT, TASK), with(EnumSet.range(UNIT, EVIDENCE), KIND, GROUP, MEASURE, DIRECTION, BASIS)),
        RESULTS(List.of(UNIT, TASK), with(EnumSet.range(REPORTED_ON, EVIDENCE), PERIOD, UNIT_NAME, TASK_NAME)),
        /** What became of units from one year to another; not a table of items. */
        CROSSWALK(List.of(FROM, TO), EnumSet.of(EFFECTIVE, SHARE, DOCUMENT));

        private final List<Column> required;
        private final Set<Column> columns;

        Role(List<Column> required, EnumSet<Column> optional) {
            this.required = required;
            this.columns = with(optional, required.toArray(Column[]::new));
        }

        private static EnumSet<Column> with(EnumSet<Column> some, Column... more) {
            EnumSet<Column> all = EnumSet.copyOf(some);
            all.addAll(List.of(more));
            return all;
        }

        public List<Column> required() {
            return required;
        }

        public Set<Column> columns() {
            return columns;
        }
    }
}
