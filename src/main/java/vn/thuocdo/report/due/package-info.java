/**
 * The document of {@code score --due-within}: what is not met and falls due soon, unit by unit. {@code DueReport} is the
 * document, {@code DueOutline} the list, {@code DueLetter} the letter to send, the others are for programs.
 */
package vn.thuocdo.report.due;
