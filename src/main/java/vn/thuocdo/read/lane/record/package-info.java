/**
 * The fast way through a plain text table. Bytes come in, records of cells go out, and nothing else is known here. Begin
 * with {@link vn.thuocdo.read.lane.record.PlainRecords}.
 *
 * <p>Plain means: UTF-8 without a fault, lines that end with LF or CRLF, quotation marks where RFC 4180 has them. What is
 * not plain is no error here: the lane stops, and says so, and the caller reads on in the ordinary way. It stops before it
 * has given a record that the ordinary way would not give, so both together give what the ordinary way alone does.
 *
 * <p>Two threads share the work ({@link vn.thuocdo.read.lane.record.PlainRecords}): one cuts batches of records out of the bytes
 * ({@link vn.thuocdo.read.lane.record.RecordCutter}) while the other reads the batch before. One comes after the other in the
 * order of the file, so nothing depends on which is quicker, and a file of one batch needs no second thread.
 *
 * <p>It is fast because nothing is made of a record until somebody asks, and what is asked is asked of all records that
 * follow ({@link vn.thuocdo.read.lane.record.Questions}): texts have numbers ({@link
 * vn.thuocdo.read.lane.record.TextNumbers}), plain decimals and days are read where they stand ({@link
 * vn.thuocdo.read.lane.record.InPlace}). The thread that cuts a batch answers, up to when the other waits for it; that then
 * answers the rest, batch after batch, so that the numbers of texts do not depend on which is quicker. Where cells are wanted after all, a text that was seen before in its column is found by
 * its bytes ({@link vn.thuocdo.read.lane.record.KnownCells}).
 */
package vn.thuocdo.read.lane.record;
