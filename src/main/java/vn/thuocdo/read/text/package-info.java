/**
 * What the text of one cell means: numbers, days, periods, words and names. In: a text. Out: a value, or nothing where it
 * is no such text. Each kind has one grammar ({@code NumberText}, {@code DateText}, {@code PeriodText}) and nothing else
 * reads it.
 */
package vn.thuocdo.read.text;
