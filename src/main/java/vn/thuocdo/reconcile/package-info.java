/**
 * Published figures compared with a scoreboard, or with each other. In: {@link vn.thuocdo.model.published.Published},
 * and the scoreboards of this year and of the base where there are any. Out: a {@link vn.thuocdo.reconcile.Conclusion}
 * for each thing that a figure says ({@link vn.thuocdo.reconcile.FigureClaim}): it agrees, it agrees only when
 * truncated, or it differs, with the causes that fit exactly. Begin with {@link vn.thuocdo.reconcile.Reconciliation};
 * each kind of {@link vn.thuocdo.reconcile.Cause} has a class that looks for it.
 */
package vn.thuocdo.reconcile;
