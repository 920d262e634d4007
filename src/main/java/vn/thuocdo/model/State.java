package vn.thuocdo.model;

/** Whether an assignment is in force, cancelled or not applicable. */
public enum State {
    ACTIVE,
    CANCELLED,
    NOT_APPLICABLE
}
