package vn.thuocdo.model;

import java.util.Locale;
import java.util.Optional;

/** A language that reports and messages are written in. */
public enum Language {
    EN("GB"),
    VI("VN");

    private final String country;

    Language(String country) {
        this.country = country;
    }

    /** The country whose spelling and dates office programs use with it: {@code VN}. */
    public String country() {
        return country;
    }

    /**
     * Whether its running text is in line on both sides, as Decree 30/2020/NĐ-CP has it for Vietnamese: longer words, which
     * nothing parts, would leave wide gaps in it.
     */
    public boolean isJustified() {
        return this == VI;
    }

    /** The word in options and project files: {@code en} or {@code vi}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a word, in any case; empty for another word. */
    public static Optional<Language> of(String word) {
        for (Language language : values()) {
            if (language.word().equalsIgnoreCase(word)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
