/**
 * The scoreboard as a web page. {@link vn.thuocdo.report.score.page.ScorePage} is what its templates in {@code src/main/jte}
 * print; the classes {@code Page…} are parts of the page, with all words and figures chosen.
 */
package vn.thuocdo.report.score.page;
