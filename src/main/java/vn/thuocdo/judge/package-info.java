/**
 * From results to verdicts, item by item. In: a {@link vn.thuocdo.model.Programme}, a {@link vn.thuocdo.judge.method.Method} and
 * an as-of date. Out: a {@link vn.thuocdo.judge.Verdict} for each assignment that the method scores. All of it is exact and
 * does no I/O.
 *
 * <p>First the facts are established, without any method: {@link vn.thuocdo.judge.cutoff.Cutoff} settles the date, {@link
 * vn.thuocdo.judge.ResultSelection} finds the result that counts of each assignment ({@link vn.thuocdo.judge.ItemState}),
 * {@link vn.thuocdo.judge.ReportState} what its reports say together. Then {@link vn.thuocdo.judge.Judge} decides: {@link
 * vn.thuocdo.judge.Decision} whether the item is met, {@link vn.thuocdo.judge.Completion} whether in time, {@link
 * vn.thuocdo.judge.credit.Credit} what it earns. Begin with {@code Judge}.
 */
package vn.thuocdo.judge;
