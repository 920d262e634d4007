/**
 * What an item earns. In: a {@link vn.thuocdo.judge.credit.CreditInput}, the item as a rule sees it. Out: an exact credit, 1
 * for all of it, and the arithmetic that gave it. Each rule is a {@link vn.thuocdo.judge.credit.Credit}; begin there. A method
 * names the rule, and {@code explain} prints the arithmetic.
 */
package vn.thuocdo.judge.credit;
