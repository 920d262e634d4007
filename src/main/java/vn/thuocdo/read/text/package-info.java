/**
 * The meaning of the text of one cell: numbers, days, periods, words and names. In: a text. Out: a value, or nothing if
 * the text is not of that kind. Each kind has one class ({@code NumberText}, {@code DateText}, {@code PeriodText}), and
 * nothing else reads it. Begin with {@link vn.thuocdo.read.text.NumberText}.
 */
package vn.thuocdo.read.text;
