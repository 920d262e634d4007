package vn.thuocdo.read.table;

import vn.thuocdo.read.lane.record.PlainRecords;

/** Sees the records of a plain table before rows are made of them. */
public interface RecordTaker {

    /**
     * Takes a record whose row would say nothing new, and returns whether it did; else its row is made.
     *
     * @param record stands at the record; must not be kept
     * @param line the line on which it begins
     */
    boolean takes(PlainRecords record, int line);
}
