package vn.thuocdo.scaffold.article;

/**
 * A piece of a sentence.
 *
 * @param text as it is written; of a number in words its digits
 * @param folded in lower case
 * @param from where it begins in the sentence
 * @param to where it ends
 */
record Token(Kind kind, String text, String folded, int from, int to) {

    enum Kind {
        WORD,
        /** Digits, with separators between them, or a number in words: {@code 1.248}, {@code thirty-six}. */
        NUMBER,
        SIGN
    }

    boolean is(String sign) {
        return folded.equals(sign);
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it follows another without a blank. */
    boolean isGluedTo(Token before) {
        return before.to == from;
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
