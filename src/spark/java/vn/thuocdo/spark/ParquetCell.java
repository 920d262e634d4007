package vn.thuocdo.spark;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** A value of a Parquet file as it would be written in a table. */
final class ParquetCell {

    private ParquetCell() {}

    /**
     * The text of a column in a row; empty where it has none.
     *
     * @throws IllegalArgumentException if its values are not single ones
     */
    static String text(Group row, Type column) {
        if (!column.isPrimitive() || column.isRepetition(Type.Repetition.REPEATED)) {
            throw new IllegalArgumentException("the column " + column.getName() + " holds more than single values");
        }
        int field = row.getType().getFieldIndex(column.getName());
        return row.getFieldRepetitionCount(field) == 0 ? "" : text(row, field, column.asPrimitiveType());
    }

    private static String text(Group row, int field, PrimitiveType type) {
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        if (meaning instanceof LogicalTypeAnnotation.DecimalLogicalTypeAnnotation decimal) {
            return new BigDecimal(unscaled(row, field, type), decimal.getScale()).toPlainString();
        }
        if (meaning instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(row.getInteger(field, 0)).toString();
        }
        if (meaning instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation moment) {
            return moment(row.getLong(field, 0), moment);
        }
        if (meaning instanceof LogicalTypeAnnotation.IntLogicalTypeAnnotation whole && !whole.isSigned()) {
            return whole.getBitWidth() > Integer.SIZE
                    ? Long.toUnsignedString(row.getLong(field, 0))
                    : Integer.toUnsignedString(row.getInteger(field, 0));
        }
        if (isNeitherTextNorNumber(meaning)) {
            throw new IllegalArgumentException(
                    "the column " + type.getName() + " holds " + meaning + ", which no table has");
        }
        return switch (type.getPrimitiveTypeName()) {
            case INT32 -> String.valueOf(row.getInteger(field, 0));
            case INT64 -> String.valueOf(row.getLong(field, 0));
            case BOOLEAN -> String.valueOf(row.getBoolean(field, 0));
            case DOUBLE -> decimal(Double.toString(row.getDouble(field, 0)));
            case FLOAT -> decimal(Float.toString(row.getFloat(field, 0)));
            case BINARY -> row.getString(field, 0);
            case FIXED_LEN_BYTE_ARRAY ->
                throw new IllegalArgumentException("the column " + type.getName() + " holds bytes that are no text");
            case INT96 ->
                throw new IllegalArgumentException(
                        "the column " + type.getName() + " holds moments as INT96; write them as timestamps");
        };
    }

    /** Beside days, moments and decimals, which are known. */
    private static boolean isNeitherTextNorNumber(@Nullable LogicalTypeAnnotation meaning) {
        return meaning != null
                && !(meaning instanceof LogicalTypeAnnotation.StringLogicalTypeAnnotation)
                && !(meaning instanceof LogicalTypeAnnotation.EnumLogicalTypeAnnotation)
                && !(meaning instanceof LogicalTypeAnnotation.JsonLogicalTypeAnnotation)
                && !(meaning instanceof LogicalTypeAnnotation.IntLogicalTypeAnnotation);
    }

    /** The shortest decimal that is this number, which is what was written into it; what is no number stays as it is. */
    private static String decimal(String number) {
        boolean finite = Double.isFinite(Double.parseDouble(number));
        return finite ? new BigDecimal(number).toPlainString() : number;
    }

    private static BigInteger unscaled(Group row, int field, PrimitiveType type) {
        return switch (type.getPrimitiveTypeName()) {
            case INT32 -> BigInteger.valueOf(row.getInteger(field, 0));
            case INT64 -> BigInteger.valueOf(row.getLong(field, 0));
            default -> new BigInteger(row.getBinary(field, 0).getBytes());
        };
    }

    /** A moment that is the same everywhere is written in UTC, and says so: its day may be another one where it was entered. */
    private static String moment(long value, LogicalTypeAnnotation.TimestampLogicalTypeAnnotation type) {
        ChronoUnit parts = switch (type.getUnit()) {
            case MILLIS -> ChronoUnit.MILLIS;
            case MICROS -> ChronoUnit.MICROS;
            case NANOS -> ChronoUnit.NANOS;
        };
        Instant moment = Instant.EPOCH.plus(value, parts);
        return type.isAdjustedToUTC()
                ? moment.toString()
                : LocalDateTime.ofInstant(moment, ZoneOffset.UTC).toString();
    }
}
