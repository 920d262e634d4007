package vn.thuocdo.model;

/** Whether something was done by its deadline, in the words of a unit's report. */
public enum Timeliness {
    ON_TIME,
    LATE
}
