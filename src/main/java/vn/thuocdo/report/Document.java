package vn.thuocdo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.report.text.Messages;

/** Something complete that can be written in several formats. */
public interface Document {

    /**
     * One of several documents that go to a folder.
     *
     * @param name of its file, without an ending: fit for every system, and no other part has it
     */
    record Part(String name, Document document) {}

    /**
     * Writes all of it.
     *
     * @param format one that this document has
     * @throws IOException if the stream cannot be written to
     */
    void write(Format format, Presentation presentation, OutputStream out) throws IOException;

    /** What is said at a terminal after it; absent where there is nothing to add. */
    default Optional<Closing> closing(Messages messages) {
        return Optional.empty();
    }

    /** The documents that belong to it and have files of their own, such as a paper for each unit; none as a rule. */
    default List<Part> parts() {
        return List.of();
    }
}
