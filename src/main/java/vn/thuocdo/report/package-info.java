/**
 * What reports for people and programs are made with: texts, figures, rounding, the order of names, and how files are put
 * in place. Each document has a package of its own below, with one file per format, fed the complete document and
 * computing nothing.
 */
package vn.thuocdo.report;
