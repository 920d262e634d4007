/**
 * What the phrases of one cell mean, each kind in a room of its own: {@code day} (deadlines, and periods in headers),
 * {@code figure} (targets, and what was reached), {@code status}.
 *
 * <p>In: the text of a cell, as a {@link vn.thuocdo.read.text.Phrase} of folded words. Out: a value of the model. A phrase is
 * understood whole or not at all, and then says so. The words stand in tables ({@code words/*.tsv}); the grammars say how
 * they follow each other.
 *
 * <p>Begin with the classes of a room whose names end in {@code Text}: other packages use only these, and {@code
 * HeaderPeriod} for periods in headers.
 */
package vn.thuocdo.read.phrase;
