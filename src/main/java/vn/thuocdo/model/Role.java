package vn.thuocdo.model;

/** The part a unit has in an assignment. */
public enum Role {
    /** Answers for it (<i>chủ trì</i>). */
    LEAD,
    /** Helps (<i>phối hợp</i>). */
    COOPERATING
}
