package vn.thuocdo.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell says in a table what it says in its Parquet file, or that it cannot. */
class ParquetCellTest {

    private static final long EVENING = Instant.parse("2023-12-30T17:00:00Z").toEpochMilli();

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of("int32 x", -5, "-5"),
                Arguments.of("int32 x (INTEGER(32,false))", -1, "4294967295"),
                Arguments.of("int64 x (INTEGER(64,false))", -1L, "18446744073709551615"),
                Arguments.of("int64 x (INTEGER(64,true))", -1L, "-1"),
                Arguments.of("int64 x (DECIMAL(18,2))", 1025L, "10.25"),
                Arguments.of("boolean x", true, "true"),
                Arguments.of("double x", 0.1, "0.1"),
                Arguments.of("double x", 1e21, "1000000000000000000000"),
                Arguments.of("double x", Double.NaN, "NaN"),
                Arguments.of("float x", 0.1f, "0.1"),
                Arguments.of("binary x (UTF8)", "quý I", "quý I"),
                Arguments.of("binary x (ENUM)", "done", "done"),
                Arguments.of("binary x", "done", "done"),
                Arguments.of("int32 x (DATE)", 19722, "2023-12-31"),
                Arguments.of("int64 x (TIMESTAMP(MILLIS,true))", EVENING, "2023-12-30T17:00:00Z"),
                Arguments.of("int64 x (TIMESTAMP(MICROS,true))", EVENING * 1000, "2023-12-30T17:00:00Z"),
                Arguments.of("int64 x (TIMESTAMP(MILLIS,false))", EVENING, "2023-12-30T17:00"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cells")
    void isWrittenAsWhatItMeans(String type, Object value, String text) {
        assertThat(text(type, value)).isEqualTo(text);
    }

    @Test
    void thatIsNotThereIsBlank() {
        MessageType schema = schema("int32 x");

        assertThat(ParquetCell.text(new SimpleGroup(schema), schema.getType(0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int32 x (TIME(MILLIS,true))",
                "fixed_len_byte_array(3) x",
                "int96 x",
                "group x { optional int32 y; }"
            })
    void ofATypeThatNoTableHasIsRefused(String type) {
        assertThatThrownBy(() -> text(type, Binary.fromConstantByteArray(new byte[3])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the column x");
    }

    private static String text(String type, Object value) {
        MessageType schema = schema(type);
        Group row = new SimpleGroup(schema);
        if (value instanceof Integer whole) {
            row.append("x", whole);
        } else if (value instanceof Long whole) {
            row.append("x", whole);
        } else if (value instanceof Double number) {
            row.append("x", number);
        } else if (value instanceof Float number) {
            row.append("x", number);
        } else if (value instanceof Boolean yes) {
            row.append("x", yes);
        } else if (value instanceof String some) {
            row.append("x", some);
        } else if (type.startsWith("int32")) {
            row.append("x", 1);
        } else if (type.startsWith("group")) {
            row.addGroup("x");
        } else {
            row.add("x", (Binary) value);
        }
        return ParquetCell.text(row, schema.getType(0));
    }

    private static MessageType schema(String type) {
        return MessageTypeParser.parseMessageType(
                "message r { optional " + type + (type.endsWith("}") ? "" : ";") + " }");
    }
}
