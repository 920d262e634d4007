/**
 * Bytes into letters: the encodings in which tables come, also those from before Unicode. In: bytes. Out: a decoder ({@link
 * vn.thuocdo.read.encoding.Encoding}), or which encoding the bytes are likely in ({@link
 * vn.thuocdo.read.encoding.Recognition}).
 */
package vn.thuocdo.read.encoding;
