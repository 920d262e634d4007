/**
 * The fast way through a plain text table. Bytes come in, records of cells go out, and nothing else is known here. Begin
 * with {@link vn.thuocdo.read.lane.PlainRecords}.
 *
 * <p>Plain means: UTF-8 without a fault, lines that end with LF or CRLF, quotation marks where RFC 4180 has them. What is
 * not plain is no error here: the lane stops, and says so, and the caller reads on in the ordinary way. It stops before it
 * has given a record that the ordinary way would not give, so both together give what the ordinary way alone does.
 *
 * <p>It is fast because a text that was seen before in its column is not read again: {@link
 * vn.thuocdo.read.lane.KnownCells} finds the cell by its bytes.
 */
package vn.thuocdo.read.lane;
