package vn.thuocdo.browser;

import java.util.List;
import java.util.Map;

/** How a page is shown. */
enum Look {
    LIGHT("screen", "light", "none"),
    DARK("screen", "dark", "none"),
    /** The few colours that a user of Windows has chosen. */
    FORCED("screen", "light", "active"),
    PAPER("print", "light", "none");

    private final String medium;
    private final String scheme;
    private final String forcedColours;

    Look(String medium, String scheme, String forcedColours) {
        this.medium = medium;
        this.scheme = scheme;
        this.forcedColours = forcedColours;
    }

    /** The parameters of {@code Emulation.setEmulatedMedia}. */
    Map<String, Object> emulation() {
        return Map.of(
                "media",
                medium,
                "features",
                List.of(
                        Map.of("name", "prefers-color-scheme", "value", scheme),
                        Map.of("name", "forced-colors", "value", forcedColours)));
    }
}
