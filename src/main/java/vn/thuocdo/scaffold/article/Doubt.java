package vn.thuocdo.scaffold.article;

import java.util.Locale;

/** What a person has to decide of a proposal. */
enum Doubt {
    /** Whether the figures of a list are all parts of a total, and of that one. */
    ALL_PARTS,
    /** What a percentage is a share of. */
    WHICH_WHOLE,
    /** Which figure a percentage is the share of. */
    WHICH_PART,
    /** Which figure changed, and from which. */
    WHICH_CHANGE,
    /** A change of which the text does not give the figure before. */
    NO_BASE,
    /** Where the names of a list end. */
    WHICH_NAMES,
    /** Whether the project's data is about the same. */
    WHICH_DATA;

    /** The key of its text: {@code draft.allParts}. */
    String key() {
        StringBuilder key = new StringBuilder("draft.");
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        key.append(words[0]);
        for (int i = 1; i < words.length; i++) {
            key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return key.toString();
    }
}
