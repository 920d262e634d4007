/**
 * Rows that were read, until all units and tasks are known. {@link vn.thuocdo.read.draft.Registry} finds a unit or a task by
 * what a row calls it; {@link vn.thuocdo.read.draft.DraftAssignment} and {@link vn.thuocdo.read.draft.DraftResult} are what
 * one row says; {@link vn.thuocdo.read.draft.ProgrammeDrafts} keeps them and makes the programme at the end. There may be
 * millions, so they are kept as columns of numbers, in a few bytes a row.
 */
package vn.thuocdo.read.draft;
