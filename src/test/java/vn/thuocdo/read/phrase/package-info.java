/** Phrases of offices and what they mean, list by list. */
package vn.thuocdo.read.phrase;
