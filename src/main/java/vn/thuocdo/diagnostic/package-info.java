/**
 * What is wrong with the input, where, and how serious it is, as values. A {@link vn.thuocdo.diagnostic.Finding} is a
 * {@link vn.thuocdo.diagnostic.Code}, a {@link vn.thuocdo.diagnostic.Location} and the arguments of a message; the texts
 * belong to {@code report.text}. Stages return what they found as {@link vn.thuocdo.diagnostic.Findings}, mostly beside
 * their result ({@link vn.thuocdo.diagnostic.Checked}). Here are also the bounds on what is read ({@link
 * vn.thuocdo.diagnostic.Limit}) and the errors in how the tool is called ({@link vn.thuocdo.diagnostic.UsageError}). Begin
 * with {@code Finding}.
 */
package vn.thuocdo.diagnostic;
