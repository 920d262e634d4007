package vn.thuocdo.report.outline;

/**
 * A field of a letter that the office fills in before signing. Only documents on paper have it.
 *
 * @param prompt what to write there
 */
public record LetterField(String prompt) implements Block {}
