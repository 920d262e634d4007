/** The small tables that samples are made from, and those that they are made of. */
package vn.thuocdo.samples.table;
