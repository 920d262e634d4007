package vn.thuocdo.spark;

/** What comes next in the bytes of a value. */
enum Tag {
    /** Something that both sides know, by its place. */
    KNOWN,
    /** A text or record that was written before, by its number. */
    AGAIN,
    TEXT,
    RECORD,
    /** A constant, by its type and its place in it. */
    CONSTANT,
    TRUE,
    FALSE,
    INT,
    LONG,
    CHAR,
    BIG_INTEGER,
    BIG_DECIMAL,
    FRACTION,
    DAY,
    MONTH_DAY,
    ABSENT,
    PRESENT,
    ABSENT_INT,
    PRESENT_INT,
    LIST,
    SET,
    SORTED_SET,
    MAP,
    SORTED_MAP,
    FINDINGS;

    private static final Tag[] ALL = values();

    static Tag of(int place) {
        return ALL[place];
    }
}
