/**
 * The rules by which items are judged and units are scored, as data: {@link vn.thuocdo.judge.method.Method} has all of them,
 * {@link vn.thuocdo.judge.method.MethodRule} names each. Credit rules are in {@code judge.credit}. What rules need to know
 * of an item is a {@link vn.thuocdo.judge.method.JudgedItem}.
 */
package vn.thuocdo.judge.method;
