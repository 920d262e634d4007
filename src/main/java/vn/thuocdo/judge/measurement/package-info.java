/**
 * A figure and its target on one scale: {@link vn.thuocdo.judge.measurement.Measurement} says whether the figure meets the
 * target, and how far it went. A change, such as {@code giảm 5%}, is measured from a baseline. A
 * {@link vn.thuocdo.judge.measurement.Calculation} is arithmetic that can be shown. All of it is exact.
 */
package vn.thuocdo.judge.measurement;
