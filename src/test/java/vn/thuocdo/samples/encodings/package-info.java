/**
 * Makes the results of {@code samples/encodings}: eight units sent the same table, each from another program. What the
 * cells say lies among the test resources of this package; {@link vn.thuocdo.samples.encodings.Encodings} says how each file
 * was saved.
 */
package vn.thuocdo.samples.encodings;
