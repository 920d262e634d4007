package vn.thuocdo.samples.vinhphuc;

/** How a figure moves over the year. */
enum Course {
    /** From little to the target. */
    GROWS,
    /** Near the target all year. */
    STEADY,
    /** Towards the target from above: lower is better. */
    FALLS
}
