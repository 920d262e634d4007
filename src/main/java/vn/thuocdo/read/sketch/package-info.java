/**
 * A table described for somebody who has to declare its columns ({@link vn.thuocdo.read.sketch.TableSketch}): what each column
 * holds, what it was taken for, and what it could be.
 */
package vn.thuocdo.read.sketch;
