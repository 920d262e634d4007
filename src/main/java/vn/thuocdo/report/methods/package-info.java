/**
 * The document of {@code score} with several methods: the same data by each, which units change, and by which rule. {@code
 * MethodsReport} is the document, {@code MethodsOutline} what it says to people, the others are for programs.
 */
package vn.thuocdo.report.methods;
