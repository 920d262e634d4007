package vn.thuocdo.report.outline;

/** A part of a document: a heading, a paragraph, a list, a table. */
public sealed interface Block permits Heading, Paragraph, Listing, Facts, Table, LetterField, Scale, RateComparison {}
