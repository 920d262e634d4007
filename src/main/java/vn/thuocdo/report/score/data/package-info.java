/**
 * The scoreboard for programs: one class for each format, which gets the complete content and computes nothing.
 */
package vn.thuocdo.report.score.data;
