package vn.thuocdo.report.workbook;

/**
 * Where the rows of a sheet fall on paper, so that no heading stands alone at the foot of a page. Programs differ a little in
 * how wide a character is; the room that a heading asks for is large enough for that.
 */
public final class PageFlow {

    /** Points of a heading and what follows it that are kept together: the head of a table and its first rows. */
    public static final float KEPT_TOGETHER = 120;

    private final float page;
    private float used;

    /** @param page how high a page is, in points of rows that are not reduced */
    public PageFlow(float page) {
        this.page = page;
    }

    /**
     * How high a page is for rows that are reduced until they are as wide as it is.
     *
     * @param height of the page where nothing is reduced, in points
     * @param fitting characters that are as wide as the page then
     * @param characters that the rows are wide
     */
    public static PageFlow of(float height, int fitting, int characters) {
        return new PageFlow(height * Math.max(1f, (float) characters / fitting));
    }

    /**
     * Whether a heading goes to the next page; if so, it is there.
     *
     * @param height of it and everything up to the next heading, in points
     */
    public boolean beginsPage(float height) {
        boolean begins = page - used < Math.min(height, KEPT_TOGETHER);
        if (begins) {
            used = 0;
        }
        return begins;
    }

    /** Goes on by a row; says whether the page had no room for it, so that it is on the next one. */
    public boolean row(float height) {
        boolean begins = used + height > page;
        used = begins ? height : used + height;
        return begins;
    }
}
