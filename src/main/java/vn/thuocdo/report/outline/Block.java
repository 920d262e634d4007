package vn.thuocdo.report.outline;

/** A part of a document that is no part of a line. */
public sealed interface Block permits Heading, Paragraph, Listing, Facts, Table, LetterField, Scale, Comparison {}
