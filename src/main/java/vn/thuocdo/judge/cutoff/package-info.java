/**
 * The as-of date, and which rows of results can count by it. In: a programme as it was read. Out: {@link
 * vn.thuocdo.judge.cutoff.Cutoff}, the programme without results of other years and of later days; these are counted, not
 * dropped silently. No method is needed for that.
 */
package vn.thuocdo.judge.cutoff;
