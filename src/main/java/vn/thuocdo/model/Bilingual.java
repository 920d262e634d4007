package vn.thuocdo.model;

/** A text that is data, in both languages of the reports; the same twice where only one was given. */
public record Bilingual(String en, String vi) {

    public String in(Language language) {
        return language == Language.VI ? vi : en;
    }
}
