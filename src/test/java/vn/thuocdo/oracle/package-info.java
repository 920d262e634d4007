/**
 * An independent reading of the rules of scoring: random projects, what the rules make of them, and a comparison with the
 * tool. It is plain and slow on purpose and uses nothing of the production code that judges and scores, so that an error in
 * one of the two readings shows as a difference.
 */
package vn.thuocdo.oracle;
