/**
 * The document of {@code reconcile}: each published figure, what it should be, and why it differs. {@code ReconcileReport}
 * is the document, {@code ReconcileOutline} what it says to people, {@code ReconcileJson} for programs.
 */
package vn.thuocdo.report.reconcile;
