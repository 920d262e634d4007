package vn.thuocdo.model;

/** Rows of items, made each time somebody asks for them; which items they are of can be told without making them. */
public abstract class ItemRows<T> extends MadeList<T> {

    /** The unit of the item of a row. */
    public abstract Unit unit(int place);

    /** The task of the item of a row. */
    public abstract Task task(int place);
}
