/**
 * Rows that wait until all units and tasks are known. {@link vn.thuocdo.read.draft.Registry} finds a unit or a task by
 * its name in a row; {@link vn.thuocdo.read.draft.DraftAssignment} and {@link vn.thuocdo.read.draft.DraftResult} are
 * one row each; {@link vn.thuocdo.read.draft.ProgrammeDrafts} keeps them and makes the programme at the end; begin
 * there. There may be millions of rows, so they are kept as columns of numbers, in a few bytes each.
 */
package vn.thuocdo.read.draft;
