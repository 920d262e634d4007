package vn.thuocdo.model;

/**
 * What a unit may say about its own item in place of a status: there was nothing to do. Only the state of the
 * assignment takes an item out of the denominator.
 */
public enum Exemption {
    /** No case arose (<i>không phát sinh</i>). */
    NO_CASE,
    /** The item was cancelled (<i>hủy</i>). */
    CANCELLED,
    /** The item does not apply to the unit (<i>không áp dụng</i>). */
    NOT_APPLICABLE
}
