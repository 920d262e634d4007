/**
 * Building blocks of pages: colours of a terminal, Markdown, and HTML that runs nothing from outside. In: texts. Out:
 * texts in the syntax of the format; a cell of the data can never become markup. Begin with {@link
 * vn.thuocdo.report.page.TextPage}.
 */
package vn.thuocdo.report.page;
