package vn.thuocdo.report.methods;

import vn.thuocdo.score.SideBySide;

/** What the methods change for a unit, the most first. */
enum Extent {
    TIER("methods.tierDiffers"),
    RANK("methods.rankDiffers"),
    NOTHING("methods.nothingDiffers");

    private final String key;

    Extent(String key) {
        this.key = key;
    }

    /** Of the heading over such units. */
    String key() {
        return key;
    }

    static Extent of(SideBySide.Row row) {
        if (row.changes().stream().anyMatch(SideBySide.Change::tier)) {
            return TIER;
        }
        return row.isChanged() ? RANK : NOTHING;
    }
}
