package vn.thuocdo.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import vn.thuocdo.read.table.Layout;

/**
 * A Parquet file as separated values, row by row: its columns are the header. So it is read as every other table, by
 * canonical columns or by those that the project names.
 */
final class ParquetText extends InputStream {

    /** As what its bytes come. */
    static final String EXTENSION = "csv";

    static final String NAME_END = ".parquet";

    /** Whatever a project declares of separated values is not meant for these. */
    static final Layout LAYOUT =
            new Layout(Optional.empty(), OptionalInt.empty(), Optional.of("utf-8"), Optional.of(','));

    private final ParquetReader<Group> rows;
    private final List<Type> columns;
    private byte[] line;
    private int place;

    ParquetText(Path path, Configuration hadoop) throws IOException {
        try {
            this.columns = schema(path, hadoop).getFields();
            this.rows = ParquetReader.builder(new GroupReadSupport(), path)
                    .withConf(hadoop)
                    .build();
        } catch (RuntimeException e) {
            throw broken(e);
        }
        this.line = line(columns.stream().map(Type::getName).toList());
    }

    static boolean isIn(JobFiles.ResultFile file) {
        return file.place().endsWith(NAME_END);
    }

    private static MessageType schema(Path path, Configuration hadoop) throws IOException {
        try (ParquetFileReader file = ParquetFileReader.open(HadoopInputFile.fromPath(path, hadoop))) {
            return file.getFileMetaData().getSchema();
        }
    }

    /** What is no Parquet file is told by exceptions of many kinds. */
    private static IOException broken(RuntimeException e) {
        return new IOException(String.valueOf(e.getMessage()), e);
    }

    private static byte[] line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.isEmpty() ? cell : '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (place == line.length) {
            line = next();
            place = 0;
        }
        if (line.length == 0 && length > 0) {
            return -1;
        }
        int count = Math.min(length, line.length - place);
        System.arraycopy(line, place, bytes, offset, count);
        place += count;
        return count;
    }

    /** The next row; empty where there is none. */
    private byte[] next() throws IOException {
        try {
            Group row = rows.read();
            if (row == null) {
                return new byte[0];
            }
            return line(columns.stream()
                    .map(column -> ParquetCell.text(row, column))
                    .toList());
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
