package vn.thuocdo.diagnostic;

import java.util.Locale;

/** What kind of value a key holds; each language has its own words for it, under {@link #key}. */
public enum YamlKind implements Argument {
    /** One value on the line. */
    TEXT("yaml.kind.text"),
    LIST("yaml.kind.list"),
    /** Pairs of a key and a value. */
    MAP("yaml.kind.map");

    private final String key;

    YamlKind(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
