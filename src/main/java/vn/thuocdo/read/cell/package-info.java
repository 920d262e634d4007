/**
 * One cell of a table, before anybody asks what it means: text, a number, a day, or nothing. What reads workbooks and CSV
 * gives it; {@code read.text} and {@code read.phrase} take it.
 */
package vn.thuocdo.read.cell;
