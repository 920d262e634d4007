/**
 * Runs of the whole tool held against what they printed: golden cases, a case for each code, and the console blocks of
 * the documents.
 */
package vn.thuocdo.transcript;
