/**
 * What is wrong with the input, where, and how grave it is, as values. Texts belong to the reports; here is only what
 * they speak of.
 */
package vn.thuocdo.diagnostic;
