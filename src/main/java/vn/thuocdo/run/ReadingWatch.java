package vn.thuocdo.run;

import java.util.Optional;
import vn.thuocdo.model.Language;

/** Receives the progress of reading, which takes most of the time of a run. */
public interface ReadingWatch {

    /** Shows no progress. */
    ReadingWatch NOBODY = new ReadingWatch() {
        @Override
        public void begins(Optional<Language> language, long bytes) {}

        @Override
        public void read(long bytes) {}

        @Override
        public void ends() {}
    };

    /**
     * The tables of a project are going to be read.
     *
     * @param language of the project; absent where it names none
     * @param bytes how many there are, as far as known beforehand
     */
    void begins(Optional<Language> language, long bytes);

    /** So many bytes more were read. */
    void read(long bytes);

    /** The tables of that project were read. */
    void ends();
}
