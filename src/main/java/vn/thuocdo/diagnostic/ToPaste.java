package vn.thuocdo.diagnostic;

/**
 * An argument of a message that users paste into a file. Messages cut long texts of the data; a declaration that is cut
 * would not work, so the code that makes it keeps it short.
 */
public record ToPaste(String text) {}
