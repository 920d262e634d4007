/**
 * What programs read: values in, JSON and CSV out. Here is what the formats of several documents have in common: the head of a
 * JSON document, a rate, a unit, a change, the diagnostics, and rates and bounds as columns of CSV. A document's own format
 * stands beside the document ({@code compare/CompareJson}). Begin with {@link vn.thuocdo.report.data.JsonText}.
 */
package vn.thuocdo.report.data;
