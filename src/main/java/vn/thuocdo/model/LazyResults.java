package vn.thuocdo.model;

/** Results that are made when they are asked for, each time anew. */
public abstract class LazyResults extends ItemRows<Result> {

    /** A row without a day. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    /** The day that a result stands for, in days since 1970; {@link #NO_DAY} where it has none. */
    public abstract int day(int place);

    /** The day on which it was reported, in the same form. */
    public abstract int reportedOn(int place);
}
