package vn.thuocdo.model;

/** Assignments, made each time somebody asks for them. Those of one pattern were never amended, and hold from the start. */
public abstract class ComputedHistories extends ItemRows<AssignmentHistory> {

    /** The number of the task, one for each. */
    public abstract int taskNumber(int place);
}
