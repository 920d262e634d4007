package vn.thuocdo.model;

/** Whether an assignment still stands. */
public enum State {
    ACTIVE,
    CANCELLED,
    NOT_APPLICABLE
}
