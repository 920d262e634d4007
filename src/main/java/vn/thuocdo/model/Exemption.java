package vn.thuocdo.model;

/**
 * What a unit says of its own item in place of a status: that there was nothing to do. It says so of itself; only the
 * state of the assignment takes an item out.
 */
public enum Exemption {
    /** No case arose (<i>không phát sinh</i>). */
    NO_CASE,
    /** The item was cancelled (<i>hủy</i>). */
    CANCELLED,
    /** The item does not apply to the unit (<i>không áp dụng</i>). */
    NOT_APPLICABLE
}
