package vn.thuocdo.report.workbook;

/**
 * Where the rows of a sheet fall on paper, so that no heading stands alone at the foot of a page, and no table leaves its head
 * there that has room on one. Programs differ a little in how wide a character is; the room that a heading asks for is large
 * enough for that.
 */
public final class PageFlow {

    /** Lines of a page across that is reduced by a third; more of them could not be read. */
    public static final int MOST_LINES_ACROSS = 50;

    /**
     * Points of a heading and what follows it that are kept together where all of it needs more than a page: the head of a
     * table and its first rows.
     */
    static final float KEPT_TOGETHER = 120;

    /** Programs differ by so much in how much a page takes. */
    private static final float SPARE = 1.1f;

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
        boolean begins = page - used < kept(height);
        if (begins) {
            used = 0;
        }
        return begins;
    }

    /** Goes on at the head of a page; says so. */
    boolean newPage() {
        used = 0;
        return true;
    }

    private float kept(float height) {
        return height > KEPT_TOGETHER && fitsOnOne(height) ? height * SPARE : Math.min(height, KEPT_TOGETHER);
    }

    /** Whether a heading and what follows it, so many points high, have room on one page. */
    public boolean fitsOnOne(float height) {
        return height * SPARE <= page;
    }

    /** Goes on by a row; says whether the page had no room for it, so that it is on the next one. */
    public boolean row(float height) {
        boolean begins = used + height > page;
        used = begins ? height : used + height;
        return begins;
    }
}
