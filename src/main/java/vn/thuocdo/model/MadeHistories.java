package vn.thuocdo.model;

/** Assignments, made each time somebody asks for them. */
public abstract class MadeHistories extends ItemRows<AssignmentHistory> {

    /** Whether an assignment was never amended, and holds from the start; false where that is not known without making it. */
    public abstract boolean holdsThroughout(int place);
}
