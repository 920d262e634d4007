/** The texts of the tool: complete in both languages, used, and written as they should be. */
package vn.thuocdo.bundles;
