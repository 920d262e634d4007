/**
 * Parts of outlines that several documents have in common: how a rate and a tier stand in a cell, and what changed between two
 * scoreboards. Values come in, pieces of {@code report/outline} go out.
 */
package vn.thuocdo.report.part;
