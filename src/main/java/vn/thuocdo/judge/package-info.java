/**
 * From results to verdicts, item by item. In: a {@link vn.thuocdo.model.Programme}, a {@link vn.thuocdo.judge.method.Method} and
 * an as-of date. Out: a {@link vn.thuocdo.judge.Verdict} for each assignment that the method scores. All of it is exact and
 * does no I/O.
 *
 * <p>First the facts are established, without any method: {@link vn.thuocdo.judge.cutoff.Cutoff} settles the date, {@link
 * vn.thuocdo.judge.Decision} says what each result by itself says of its target, {@link vn.thuocdo.judge.ResultSelection}
 * finds the one that counts of each assignment ({@link vn.thuocdo.judge.ItemState}), {@link vn.thuocdo.judge.ReportState}
 * what its reports say together. Then {@link vn.thuocdo.judge.Judge} applies the method to them: whether the item is met,
 * whether in time ({@link vn.thuocdo.judge.Completion}), what it earns ({@link vn.thuocdo.judge.credit.Credit}). Begin with
 * {@code Judge}.
 */
package vn.thuocdo.judge;
