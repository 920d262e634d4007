package vn.thuocdo.spark;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.NoSuchFileException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Opens files of results where Hadoop finds them, whole or in part. */
final class PartInput {

    private final JobFiles.ResultFile file;
    private final Configuration hadoop;

    /** Of the part that was opened last: a table is looked at before it is read. */
    private RecordCount count = new RecordCount();

    PartInput(JobFiles.ResultFile file, Configuration hadoop) {
        this.file = file;
        this.hadoop = hadoop;
    }

    /**
     * The whole file.
     *
     * @throws NoSuchFileException where there is none: what Hadoop says is said as the JDK says it
     */
    InputStream open() throws IOException {
        return FailedReads.watched(ParquetText.isIn(file) ? parquet() : opened());
    }

    private InputStream parquet() throws IOException {
        opened().close();
        return new ParquetText(new Path(file.place()), hadoop);
    }

    private FSDataInputStream opened() throws IOException {
        try {
            return files().open(new Path(file.place()));
        } catch (FileNotFoundException e) {
            throw new NoSuchFileException(file.shown());
        }
    }

    /** How many bytes it has. */
    long size() throws IOException {
        return files().getFileStatus(new Path(file.place())).getLen();
    }

    /** @throws IOException also where Hadoop throws something else, as of a host that nobody knows */
    private FileSystem files() throws IOException {
        try {
            return new Path(file.place()).getFileSystem(hadoop);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The bytes from one on, up to another or the end. */
    InputStream between(long from, long to) throws IOException {
        FSDataInputStream in = opened();
        try {
            in.seek(from);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return new Bounded(FailedReads.watched(in), to - from);
    }

    /** The records of a part below the header of its file. */
    InputStream below(FilePart part) throws IOException {
        count = new RecordCount();
        InputStream header = between(0, part.headerEnd());
        InputStream records = between(part.from(), part.to());
        return new SequenceInputStream(header, new Counting(records, count));
    }

    /** How many records were read of the part; negative where that cannot be told. */
    int records() {
        return count.records();
    }

    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0 && length > 0) {
                return -1;
            }
            int count = in.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(count, 0);
            return count;
        }
    }

    private static final class Counting extends FilterInputStream {

        private final RecordCount count;

        Counting(InputStream in, RecordCount count) {
            super(in);
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            if (read > 0) {
                count.see(bytes, offset, read);
            }
            return read;
        }
    }
}
