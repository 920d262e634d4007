/** What the text of one cell means: numbers, dates, periods, targets, words and names, each by one grammar. */
package vn.thuocdo.read.text;
