package vn.thuocdo.report.paper;

/** How a sheet of A4 lies, with the margins of Nghị định 30/2020/NĐ-CP. Lengths are in twentieths of a point. */
public enum PaperPage {
    PORTRAIT(11906, 16838, 1134, 851, 1134, 1701),
    /** On its side, for wide tables; turned so that the margin for binding is above. */
    LANDSCAPE(16838, 11906, 1701, 1134, 851, 1134);

    private final int width;
    private final int height;
    private final int top;
    private final int right;
    private final int bottom;
    private final int left;

    PaperPage(int width, int height, int top, int right, int bottom, int left) {
        this.width = width;
        this.height = height;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
        this.left = left;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int top() {
        return top;
    }

    public int right() {
        return right;
    }

    public int bottom() {
        return bottom;
    }

    public int left() {
        return left;
    }

    /** Between the margins. */
    public int textWidth() {
        return width - left - right;
    }
}
