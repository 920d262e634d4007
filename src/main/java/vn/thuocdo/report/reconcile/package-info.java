/**
 * The document of {@code reconcile}: each published figure, what it should be, and why it differs. Begin with {@code
 * ReconcileReport}, which is the document; {@code ReconcileOutline} is what people read, {@code ReconcileJson} the
 * format for programs.
 */
package vn.thuocdo.report.reconcile;
