/** Whether Spark comes to the same as one machine, whatever fails on the way. */
@NullMarked
package vn.thuocdo.spark;

import org.jspecify.annotations.NullMarked;
