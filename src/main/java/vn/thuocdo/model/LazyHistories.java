package vn.thuocdo.model;

/** Assignments that are made on request. Those of one pattern were never amended, and are in force from the start. */
public abstract class LazyHistories extends ItemRows<AssignmentHistory> {

    /**
     * The number of the item at a place, in the order of the programme. Those of one unit, task and different periods have the
     * same.
     */
    public abstract int item(int place);

    /**
     * Whether each is an item by itself, numbered by its place, never amended and in force from the start.
     */
    public abstract boolean isPlain();

    /** The number of the task of a row, one for each. */
    public abstract int taskNumber(int row);
}
