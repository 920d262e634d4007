/** The schemas that ship, held against what the tool writes and reads. */
package vn.thuocdo.schema;
