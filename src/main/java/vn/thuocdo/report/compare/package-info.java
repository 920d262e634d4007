/** What changed between two scoreboards as a document, one file per format. Nothing is computed here. */
package vn.thuocdo.report.compare;
