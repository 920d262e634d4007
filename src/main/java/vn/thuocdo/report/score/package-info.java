/** The scoreboard as a document: the complete report, and one file per format. Nothing is computed here. */
package vn.thuocdo.report.score;
