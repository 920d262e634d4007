/** Tables of published figures: what they are taken as, and that hostile ones cost little. */
package vn.thuocdo.reconcile.table;
