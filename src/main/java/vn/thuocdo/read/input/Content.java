package vn.thuocdo.read.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The bytes of an input, which can be read any number of times. */
interface Content {

    /** A new stream from the first byte. */
    InputStream open() throws IOException;

    /** Where they lie, for those who do not read them from the first one on; a temporary file where they lie nowhere. */
    Path path() throws IOException;

    /** How many there are; 0 where that is not known before they are read. */
    long size();
}
