package vn.thuocdo.diagnostic;

/**
 * An argument of a message that users paste into a file. Where a message quotes the data, it breaks a long text off; a
 * declaration that is broken off would be none, so whoever makes one keeps it short.
 */
public record ToPaste(String text) {}
