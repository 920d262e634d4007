/**
 * Reports for people and programs: one file per format, each fed a complete report and computing nothing. Texts, rounding
 * and the order of names belong here and nowhere else.
 */
package vn.thuocdo.report;
