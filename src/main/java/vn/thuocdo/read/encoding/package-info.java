/**
 * Bytes into letters, also for encodings from before Unicode. In: bytes. Out: a decoder ({@link
 * vn.thuocdo.read.encoding.Encoding}; begin there), or the encoding that the bytes are likely in ({@link
 * vn.thuocdo.read.encoding.Recognition}).
 */
package vn.thuocdo.read.encoding;
