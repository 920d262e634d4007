/**
 * Describes a table to a user who has to declare its columns: what each column holds, what it was taken for, and what
 * else it may be. Begin with {@link vn.thuocdo.read.sketch.TableSketch}.
 */
package vn.thuocdo.read.sketch;
