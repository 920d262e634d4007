package vn.thuocdo.report.outline;

/**
 * What an office writes itself into a letter before it is signed. Only a document of Word has a place for it.
 *
 * @param prompt what is to be written there
 */
public record LetterField(String prompt) implements Block {}
