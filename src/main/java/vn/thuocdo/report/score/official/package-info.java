/**
 * The scoreboard as an official letter on paper. In: the content of the document. Out: {@link
 * vn.thuocdo.report.score.official.OfficialOutline}; the other classes are its sections and its annex.
 */
package vn.thuocdo.report.score.official;
