/**
 * Published figures compared with a scoreboard, or with each other: what agrees, what agrees only when cut off, what
 * differs, and the causes that fit exactly.
 */
package vn.thuocdo.reconcile;
