package vn.thuocdo.diagnostic;

import java.util.List;

/**
 * What a text breaks of the rules of YAML. The parser says it in English and in its own terms; each language has its own words,
 * under {@link #key}.
 */
public enum YamlFault implements Argument {
    TAB("yaml.tab", "(TAB)", "tab character"),
    SPECIAL_CHARACTER("yaml.specialCharacter", "that cannot start any token"),
    SECOND_COLON("yaml.secondColon", "mapping values are not allowed"),
    MISSING_COLON("yaml.missingColon", "could not find expected ':'"),
    ESCAPE("yaml.escape", "unknown escape character"),
    OPEN_QUOTE("yaml.openQuote", "quoted scalar", "but found '<scalar>'"),
    OPEN_BRACKET("yaml.openBracket", "flow sequence", "flow mapping", "expected ',' or"),
    INDENTATION("yaml.indentation", "expected <block end>", "sequence entries are not allowed", "block mapping"),
    OTHER("yaml.unknown");

    private final String key;
    private final List<String> signs;

    YamlFault(String key, String... signs) {
        this.key = key;
        this.signs = List.of(signs);
    }

    /** The first that the parser's words are a sign of. */
    public static YamlFault of(String said) {
        for (YamlFault fault : values()) {
            if (fault.signs.stream().anyMatch(said::contains)) {
                return fault;
            }
        }
        return OTHER;
    }

    /** The key of its text. */
    public String key() {
        return key;
    }
}
