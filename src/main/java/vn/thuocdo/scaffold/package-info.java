/** New projects, next year's project from this one's, and templates to send out: files to be written, none of them yet. */
package vn.thuocdo.scaffold;
