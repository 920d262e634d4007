package vn.thuocdo.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.report.TableWriter;
import vn.thuocdo.report.data.DataTable;

/** Writes a table as one Parquet file. Decimals have the same type in every file, so that tables of several runs go together. */
final class ParquetTable implements TableWriter {

    private static final int PRECISION = 38;

    /** As many places as any figure is written with. */
    private static final int SCALE = 20;

    @Override
    public void write(DataTable table, OutputStream out) throws IOException {
        MessageType schema = schema(table.columns());
        SimpleGroupFactory rows = new SimpleGroupFactory(schema);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new Sink(out))
                .withConf(new Configuration())
                .withType(schema)
                .build()) {
            for (List<@Nullable Object> row : table.rows()) {
                Group group = rows.newGroup();
                for (int column = 0; column < row.size(); column++) {
                    Object cell = row.get(column);
                    if (cell != null) {
                        add(group, table.columns().get(column), cell);
                    }
                }
                writer.write(group);
            }
        }
    }

    private static MessageType schema(List<DataTable.Column> columns) {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        for (DataTable.Column column : columns) {
            schema.addField(type(column.type()).named(column.name()));
        }
        return schema.named("thuocdo");
    }

    private static Types.PrimitiveBuilder<PrimitiveType> type(DataTable.Type type) {
        return switch (type) {
            case TEXT -> Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType());
            case COUNT -> Types.optional(PrimitiveTypeName.INT64);
            case DECIMAL ->
                Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.decimalType(SCALE, PRECISION));
            case YES_NO -> Types.optional(PrimitiveTypeName.BOOLEAN);
        };
    }

    private static void add(Group row, DataTable.Column column, Object cell) {
        switch (column.type()) {
            case TEXT -> row.add(column.name(), (String) cell);
            case COUNT -> row.add(column.name(), ((Number) cell).longValue());
            case DECIMAL -> {
                BigDecimal decimal = new BigDecimal((String) cell).setScale(SCALE, RoundingMode.HALF_UP);
                row.add(
                        column.name(),
                        Binary.fromConstantByteArray(decimal.unscaledValue().toByteArray()));
            }
            case YES_NO -> row.add(column.name(), (boolean) (Boolean) cell);
        }
    }

    /** A stream that somebody else closes. */
    private record Sink(OutputStream out) implements OutputFile {

        @Override
        public PositionOutputStream create(long blockSize) {
            return new Counted(out);
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSize) {
            return create(blockSize);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }

    private static final class Counted extends PositionOutputStream {

        private final OutputStream out;
        private long written;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public long getPos() {
            return written;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            written++;
        }

        @Override
        public void write(byte[] some, int offset, int length) throws IOException {
            out.write(some, offset, length);
            written += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
