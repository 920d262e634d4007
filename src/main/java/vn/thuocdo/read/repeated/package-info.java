/**
 * The fast way of large tables, above the {@linkplain vn.thuocdo.read.lane lane} that cuts their records. In come records of
 * a plain table, before anything is made of them. Out go rows as columns of numbers, where the ordinary way puts its rows
 * too: {@link vn.thuocdo.read.draft.AssignmentRows} and {@link vn.thuocdo.read.draft.ResultRows}.
 *
 * <p>The idea: a row that differs from one before it in nothing but its unit, task, figure and day need not be read again.
 * The first row of a pattern is read in the ordinary way; where that leaves nothing to tell, the others are taken, with what
 * stands in them read in place. So the two ways cannot differ: the readers that know Vietnamese, units and words are the
 * same. Without this package the same comes out, more slowly, and a test compares that.
 *
 * <p>Begin with {@link vn.thuocdo.read.row.RowMemory}, which says when a table asks, then read {@link
 * vn.thuocdo.read.repeated.RepeatedResults}, the shorter of the two that answer, and what it asks itself: {@link
 * vn.thuocdo.read.repeated.PlainColumns} (which fields make up the pattern), {@link
 * vn.thuocdo.read.repeated.RepeatedNames} (which unit and task) and {@link vn.thuocdo.read.repeated.RowPatterns}. {@link
 * vn.thuocdo.read.repeated.RepeatedAssignments} does the same for targets, and for what rows say of their unit and task.
 *
 * <p>What never fits: a table whose rows say more than their own cells do (headings, several sources of a column, columns of
 * periods, rows that are chosen or left out, appraisals, what was known on a day), a row that left something to tell, a text
 * of more than 64 bytes in a column that is read, a number or day that is not written in the plainest way. All these are
 * read in the ordinary way, row by row.
 */
package vn.thuocdo.read.repeated;
