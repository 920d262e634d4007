/**
 * The document of {@code score --due-within}: the items that are not met and fall due soon, by unit. Begin with {@code
 * DueReport}, which is the document; {@code DueOutline} is the list, {@code DueLetter} the letter to send, the other
 * classes are formats for programs.
 */
package vn.thuocdo.report.due;
