/**
 * What reports say in words, in the reader's language: values in, text out. {@link vn.thuocdo.report.text.Messages} has the
 * texts, {@link vn.thuocdo.report.text.Percent} the rounding, {@link vn.thuocdo.report.text.Reasons} why an item earns what it
 * earns, {@link vn.thuocdo.report.text.DiagnosticTexts} what a finding says.
 */
package vn.thuocdo.report.text;
