/**
 * What the composed phrases of one cell mean: a status, a deadline, a target, a figure. Each has a grammar over the words
 * of its tables ({@code words/*.tsv}); a phrase is understood whole or not at all, and then says so.
 */
package vn.thuocdo.read.phrase;
