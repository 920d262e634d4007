package vn.thuocdo.model;

/**
 * Rows of items that are made on request. Their items, and which rows have the same pattern, are known without making
 * them.
 */
public abstract class ItemRows<T> extends LazyList<T> {

    /** The pattern of a row without a pattern. */
    public static final int NO_PATTERN = -1;

    /** The unit of the item at a place. */
    public abstract Unit unit(int place);

    /** The task of the item at a place. */
    public abstract Task task(int place);

    /** Where the row at a place is kept: what it says is asked for by this number. */
    public abstract int row(int place);

    /**
     * The pattern of a row. Rows with the same pattern differ only in their items, {@linkplain #decimal numbers}, days
     * and lines; {@link #NO_PATTERN} for a row that may differ in more.
     */
    public abstract int pattern(int row);

    /** The target or figure of a row; {@link PlainDecimal#NONE} if it is that of its pattern. */
    public abstract long decimal(int row);

    /** Whether the pattern of a row has a target or a figure, which the row then shares. */
    public abstract boolean sharesDecimal(int row);
}
