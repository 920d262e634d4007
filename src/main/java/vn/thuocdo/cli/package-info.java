/**
 * The command line: one command per file, options shared as mixins. Commands parse, call and print; what they call does
 * the work.
 */
package vn.thuocdo.cli;
