/** What {@code score --due-within} prints: what is not met and falls due soon, unit by unit, also as a letter to send. */
package vn.thuocdo.report.due;
