package vn.thuocdo.scaffold.article;

/** What a person has to decide of a proposal. */
enum Doubt {
    /** Whether the figures of a list are all parts of a total, and of that one. */
    ALL_PARTS("draft.allParts"),
    /** What a percentage is a share of. */
    WHICH_WHOLE("draft.whichWhole"),
    /** Which figure a percentage is the share of. */
    WHICH_PART("draft.whichPart"),
    /** A share of which the text does not give the figure. */
    NO_PART("draft.noPart"),
    /** Which figure changed, and from which. */
    WHICH_CHANGE("draft.whichChange"),
    /** Whether a figure is the same one, a year before. */
    WHICH_BEFORE("draft.whichBefore"),
    /** A change of which the text does not give the figure before. */
    NO_BASE("draft.noBase"),
    /** Whether what is printed with a loose word is a figure at all, and not a bound such as of a tier. */
    BOUND("draft.bound"),
    /** Where the names of a list end. */
    WHICH_NAMES("draft.whichNames"),
    /** Whether the project's data is about the same. */
    WHICH_DATA("draft.whichData");

    private final String key;

    Doubt(String key) {
        this.key = key;
    }

    /** The key of its text. */
    String key() {
        return key;
    }
}
