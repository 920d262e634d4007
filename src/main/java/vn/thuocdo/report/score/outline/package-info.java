/**
 * The scoreboard for people who read it at a terminal, as text or Markdown. In: the content of the document. Out: {@link
 * vn.thuocdo.report.score.outline.ScoreOutline}; the other classes are its parts.
 */
package vn.thuocdo.report.score.outline;
