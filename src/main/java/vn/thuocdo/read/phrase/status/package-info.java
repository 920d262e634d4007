/**
 * Statuses in words: {@code Đã hoàn thành trước hạn}, {@code Chưa hoàn thành do thiếu vốn}, {@code Completed 80%}.
 *
 * <p>{@link vn.thuocdo.read.phrase.status.StatusText} reads a cell. A phrase that stands in {@code statuses.tsv} means what is
 * said there. Of another, {@code StatusSpelling} finds what was meant where it was typed without marks or with a slip, and
 * {@code StatusGrammar} puts it together from the words of {@code status-parts.tsv}.
 *
 * <p>{@code StatusGrammar} cuts a phrase into clauses. A {@code StatusClause} has a verb ({@code StatusVerb}), and perhaps
 * its object, which is what the work was about ({@code StatusObject}, {@code ClauseObject}), how much is done
 * ({@code StatusShare}) and what is told besides ({@code StatusAside}, {@code StatusRemark}). {@code StatusFindings} joins what
 * the clauses say; where they disagree, the phrase is no status.
 */
package vn.thuocdo.read.phrase.status;
