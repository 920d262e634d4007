/**
 * Bytes into letters: the encodings in which tables come, those from before Unicode included, and how to tell them
 * apart. Files are not known here.
 */
package vn.thuocdo.read.encoding;
