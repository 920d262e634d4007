/** What tests have in common: the tool run within this process, and its output to be asserted on. */
package vn.thuocdo.testing;
