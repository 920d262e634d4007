package vn.thuocdo.spark;

import java.io.Serializable;
import java.util.List;
import vn.thuocdo.diagnostic.Location;

/**
 * A file of results, or the records between two places of one.
 *
 * @param sources the numbers of the sources that read it
 * @param headerEnd the byte after the header
 * @param from the byte at which it begins
 * @param to the byte before which it ends
 * @param line on which its first record stands; 0 for a whole file
 */
record FilePart(List<Integer> sources, int headerEnd, long from, long to, int line) implements Serializable {

    private static final long serialVersionUID = 1L;

    static FilePart whole(List<Integer> sources) {
        return new FilePart(List.copyOf(sources), 0, 0, Long.MAX_VALUE, 0);
    }

    boolean isWhole() {
        return line == 0;
    }

    /** The first source of the file; no other file has it. */
    int file() {
        return sources.get(0);
    }

    FilePart upTo(long end) {
        return new FilePart(sources, headerEnd, from, end, line);
    }

    FilePart from(long begin, int firstLine) {
        return new FilePart(sources, headerEnd, begin, to, firstLine);
    }

    /** Where something stands in the file that stands at a place of this part, below the header. */
    Location inWhole(Location at) {
        return at instanceof Location.Line ofPart
                ? new Location.Line(ofPart.path(), ofPart.line() - FileCuts.LINE_BELOW_HEADER + line, ofPart.field())
                : at;
    }

    boolean holdsAny() {
        return from < to;
    }
}
