/** Pages in a real browser: what only one can tell. Skipped where none is installed. */
package vn.thuocdo.browser;
