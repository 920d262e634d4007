/**
 * The words of reports, in the reader's language. In: values. Out: text. {@link vn.thuocdo.report.text.Messages} has
 * the texts; begin there. {@link vn.thuocdo.report.text.Percent} rounds, {@link vn.thuocdo.report.text.Reasons} says
 * why an item earns what it earns, and {@link vn.thuocdo.report.text.DiagnosticTexts} what a finding says.
 */
package vn.thuocdo.report.text;
