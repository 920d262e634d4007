/** What {@code score} prints for several methods: the same data side by side, which units change, and by which rule. */
package vn.thuocdo.report.methods;
