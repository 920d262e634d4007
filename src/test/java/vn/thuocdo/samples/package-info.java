/** The real case, scored by running the tool on the samples that ship. */
package vn.thuocdo.samples;
