/**
 * The fast way of large tables, whole: everything that the ordinary way does not need is here, and without it the same
 * comes out, more slowly. It has two steps.
 *
 * <ol>
 *   <li>{@link vn.thuocdo.read.lane.record} cuts the bytes of a plain table into records, in a thread of its own, and makes
 *       nothing of them.
 *   <li>This package takes those records that say nothing new. Rows as columns of numbers come out, where the ordinary way
 *       puts its rows too: {@link vn.thuocdo.read.draft.AssignmentRows} and {@link vn.thuocdo.read.draft.ResultRows}.
 * </ol>
 *
 * <p>The idea: a row that differs from one before it in nothing but its unit, task, figure and day need not be read again.
 * The first row of a pattern is read in the ordinary way; where that leaves nothing to tell, the others are taken, with what
 * stands in them read in place. So the two ways cannot differ: the readers that know Vietnamese, units and words are the
 * same.
 *
 * <p>Begin with {@link vn.thuocdo.read.row.RepeatedRows}, which says when a table asks, then read {@link
 * vn.thuocdo.read.lane.RepeatedResults}, the shorter of the two that answer, and what it asks itself: {@link
 * vn.thuocdo.read.lane.PlainColumns} (which fields make up the pattern), {@link vn.thuocdo.read.lane.RepeatedNames} (which
 * unit and task) and {@link vn.thuocdo.read.lane.RowPatterns}. {@link vn.thuocdo.read.lane.RepeatedAssignments} does the same
 * for targets, and for what rows say of their unit and task. Then {@link vn.thuocdo.read.lane.record.PlainRecords}, and what
 * cuts for it.
 *
 * <p>What never fits: a table whose rows say more than their own cells do (several sources of a column, columns of periods,
 * rows that are chosen or left out, appraisals, what was known on a day), a row below a heading or of several units, a row
 * that left something to tell, a text of more than 64 bytes in a column that is read, a number or day that is not written
 * in the plainest way. All these are read in the ordinary way, row by row.
 *
 * <p>Judging has the same idea once more, of items instead of rows: {@code judge/ItemKinds}.
 */
package vn.thuocdo.read.lane;
