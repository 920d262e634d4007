/**
 * What pages are put together with: lines and colours of a terminal, Markdown, HTML that runs nothing from outside. Texts come
 * in, their syntax goes out; what cells say cannot break out of it.
 */
package vn.thuocdo.report.page;
