/**
 * Published figures held against a scoreboard, or against themselves: what agrees, what agrees only when cut off, what
 * differs, and the causes that fit exactly.
 */
package vn.thuocdo.reconcile;
