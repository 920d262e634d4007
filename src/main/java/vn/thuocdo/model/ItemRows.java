package vn.thuocdo.model;

/**
 * Rows of items that are made on request. Their items, and which rows have the same pattern, are known without making
 * them.
 */
public abstract class ItemRows<T> extends ComputedList<T> {

    /** The pattern of a row that is like no other. */
    public static final int NO_PATTERN = -1;

    /** The unit of the item of a row. */
    public abstract Unit unit(int place);

    /** The task of the item of a row. */
    public abstract Task task(int place);

    /**
     * Rows with one pattern differ in nothing but their items, {@linkplain #decimal numbers}, days and lines; {@link
     * #NO_PATTERN} of a row that may differ in more.
     */
    public abstract int pattern(int place);

    /** The target or figure of a row that has one of its own; {@link PlainDecimal#NONE} where its pattern says what there is. */
    public abstract long decimal(int place);

    /** Whether the pattern of a row has a target or a figure, which is that of the row where it has none of its own. */
    public abstract boolean sharesDecimal(int place);
}
