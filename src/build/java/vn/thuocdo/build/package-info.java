/** What the build does to compiled classes. */
package vn.thuocdo.build;
