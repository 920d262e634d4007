package vn.thuocdo.model;

/** Which way is better, for a target that is a bare number. */
public enum Direction {
    HIGHER,
    LOWER
}
