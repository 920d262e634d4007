package vn.thuocdo.read.phrase.figure;

/** How the second number of an amount belongs to the first. */
enum Joint {
    NONE,
    /** "40 - 50%". */
    RANGE,
    /** "Trên 80% và dưới 90%". */
    BOUNDS,
    /** "Tăng từ 80% lên 90%". */
    LEVEL,
    /** "3 tỷ 500 triệu đồng". */
    SUM
}
