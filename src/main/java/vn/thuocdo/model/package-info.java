/**
 * The things that are scored, as immutable values in the words of the field. They know no file format, clock, locale or
 * log, and no rule but their own.
 */
package vn.thuocdo.model;
