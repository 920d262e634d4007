package vn.thuocdo.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import vn.thuocdo.read.Reading;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.row.TableRead;

/**
 * Cuts large files of results where their records end. Executors look at all bytes for that first: a line break within
 * quotation marks ends no record. A file of which that cannot be told stays whole.
 */
final class FileCuts {

    /** A first line that is longer is no header. */
    private static final int LONGEST_HEADER = 1 << 16;

    /** The header is the first line. */
    static final int LINE_BELOW_HEADER = 2;

    private final JavaSparkContext spark;
    private final ItemsOfJob items;
    private final ReadTasks tasks;
    private final long bytes;

    /** @param bytes that a part has at least */
    FileCuts(JavaSparkContext spark, ItemsOfJob items, ReadTasks tasks, long bytes) {
        this.spark = spark;
        this.items = items;
        this.tasks = tasks;
        this.bytes = bytes;
    }

    /**
     * The parts of a file.
     *
     * @param sources the numbers of the sources that read it
     */
    List<FilePart> parts(List<Integer> sources, JobFiles.ResultFile file) {
        FilePart whole = FilePart.whole(sources);
        if (sources.size() > 1 || ParquetText.isIn(file)) {
            return List.of(whole);
        }
        try {
            PartInput input = new PartInput(file, spark.hadoopConfiguration());
            long size = input.size();
            byte[] header = size < 2 * bytes ? new byte[0] : firstLine(input);
            Optional<Character> delimiter =
                    header.length == 0 ? Optional.empty() : delimiter(header, items.results(sources.get(0)));
            return delimiter.isPresent() ? parts(whole, header.length, size, delimiter.get()) : List.of(whole);
        } catch (IOException | UncheckedIOException e) {
            // Whoever reads the file says what is wrong with it.
            return List.of(whole);
        }
    }

    /** Empty where it has no end. */
    private static byte[] firstLine(PartInput input) throws IOException {
        try (InputStream in = input.between(0, LONGEST_HEADER)) {
            byte[] head = in.readAllBytes();
            for (int i = 0; i < head.length; i++) {
                if (head[i] == '\n') {
                    return Arrays.copyOf(head, i + 1);
                }
            }
        }
        return new byte[0];
    }

    /** What separates the fields of a file whose first line is the whole header; absent where it is not. */
    private Optional<Character> delimiter(byte[] header, Source source) {
        Input alone = Input.bytes(source.input().shown(), header);
        Reading reading = items.settled().results(List.of(source.withInput(alone)));
        if (reading.inputs().size() != 1) {
            return Optional.empty();
        }
        TableRead table = reading.inputs().get(0);
        String delimiter = table.form().delimiter();
        boolean single = delimiter.length() == 1 && delimiter.charAt(0) <= Byte.MAX_VALUE;
        return single && ReadPart.isOfPlainText(table) && table.rowByRow()
                ? Optional.of(delimiter.charAt(0))
                : Optional.empty();
    }

    private List<FilePart> parts(FilePart whole, int headerEnd, long size, char delimiter) {
        List<FilePart> ranges = new ArrayList<>();
        for (long from = headerEnd; from < size; from += bytes) {
            ranges.add(new FilePart(whole.sources(), headerEnd, from, Math.min(from + bytes, size), LINE_BELOW_HEADER));
        }
        ReadTasks task = tasks;
        List<RecordEnds.Found> found =
                Cluster.collect(spark.parallelize(ranges, ranges.size()).map(range -> task.scan(range, delimiter)));
        List<FilePart> parts = new ArrayList<>();
        int state = RecordEnds.START;
        int line = LINE_BELOW_HEADER;
        FilePart open = ranges.get(0);
        for (int i = 0; i < ranges.size(); i++) {
            RecordEnds.Found some = found.get(i);
            long first = some.firsts()[state];
            if (i > 0 && first >= 0) {
                long cut = ranges.get(i).from() + first;
                parts.add(open.upTo(cut));
                open = open.from(cut, line + some.lines()[state]);
            }
            state = some.ends()[state];
            line += some.allLines();
        }
        parts.add(open.upTo(size));
        return RecordEnds.mayEnd(state)
                ? parts.stream().filter(FilePart::holdsAny).toList()
                : List.of(whole);
    }
}
