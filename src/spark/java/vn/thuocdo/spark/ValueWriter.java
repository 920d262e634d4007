package vn.thuocdo.spark;

import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.diagnostic.Findings;

/** Writes one value, and each text and each record in it once. */
final class ValueWriter {

    private static final int SEVEN_BITS = 7;
    private static final int MORE = 1 << SEVEN_BITS;

    private final DataOutputStream out;
    private final IdentityHashMap<Object, Integer> known;
    private final Map<String, Integer> texts = new HashMap<>();
    private final IdentityHashMap<Object, Integer> records = new IdentityHashMap<>();
    private int written;

    /** @param known the places of what need not be written, by identity */
    ValueWriter(DataOutputStream out, IdentityHashMap<Object, Integer> known) {
        this.out = out;
        this.known = known;
    }

    void write(Object value) throws IOException {
        Integer place = known.get(value);
        if (place != null) {
            tag(Tag.KNOWN);
            number(place);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Record) {
            record(value);
        } else if (value instanceof Enum<?> constant) {
            tag(Tag.CONSTANT);
            text(constant.getDeclaringClass().getName());
            number(constant.ordinal());
        } else if (!writeCollection(value) && !writeMaybe(value)) {
            writeScalar(value);
        }
    }

    private void record(Object value) throws IOException {
        if (isWrittenAgain(records.get(value))) {
            return;
        }
        RecordShape shape = RecordShape.of(value.getClass());
        tag(Tag.RECORD);
        text(value.getClass().getName());
        for (int i = 0; i < shape.size(); i++) {
            write(shape.get(value, i));
        }
        records.put(value, written++);
    }

    private void text(String text) throws IOException {
        if (isWrittenAgain(texts.get(text))) {
            return;
        }
        tag(Tag.TEXT);
        bytes(text.getBytes(StandardCharsets.UTF_8));
        texts.put(text, written++);
    }

    private boolean isWrittenAgain(@Nullable Integer before) throws IOException {
        if (before == null) {
            return false;
        }
        tag(Tag.AGAIN);
        number(before);
        return true;
    }

    private boolean writeCollection(Object value) throws IOException {
        if (value instanceof Findings findings) {
            all(Tag.FINDINGS, findings.sorted());
            write(findings.unlisted());
        } else if (value instanceof List<?> list) {
            all(Tag.LIST, list);
        } else if (value instanceof Set<?> set) {
            all(set instanceof SortedSet ? Tag.SORTED_SET : Tag.SET, set);
        } else if (value instanceof Map<?, ?> map) {
            tag(map instanceof SortedMap ? Tag.SORTED_MAP : Tag.MAP);
            number(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                write(entry.getKey());
                write(entry.getValue());
            }
        } else {
            return false;
        }
        return true;
    }

    private void all(Tag tag, Collection<?> elements) throws IOException {
        tag(tag);
        number(elements.size());
        for (Object element : elements) {
            write(element);
        }
    }

    private boolean writeMaybe(Object value) throws IOException {
        if (value instanceof Optional<?> maybe) {
            tag(maybe.isPresent() ? Tag.PRESENT : Tag.ABSENT);
            if (maybe.isPresent()) {
                write(maybe.get());
            }
        } else if (value instanceof OptionalInt maybe) {
            tag(maybe.isPresent() ? Tag.PRESENT_INT : Tag.ABSENT_INT);
            if (maybe.isPresent()) {
                out.writeInt(maybe.getAsInt());
            }
        } else {
            return false;
        }
        return true;
    }

    private void writeScalar(Object value) throws IOException {
        if (value instanceof Boolean yes) {
            tag(yes ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof Integer whole) {
            tag(Tag.INT);
            out.writeInt(whole);
        } else if (value instanceof Long whole) {
            tag(Tag.LONG);
            out.writeLong(whole);
        } else if (value instanceof Character letter) {
            tag(Tag.CHAR);
            out.writeChar(letter);
        } else if (value instanceof BigInteger whole) {
            tag(Tag.BIG_INTEGER);
            bytes(whole.toByteArray());
        } else if (value instanceof BigDecimal decimal) {
            tag(Tag.BIG_DECIMAL);
            bytes(decimal.unscaledValue().toByteArray());
            out.writeInt(decimal.scale());
        } else if (value instanceof BigFraction fraction) {
            tag(Tag.FRACTION);
            bytes(fraction.getNumerator().toByteArray());
            bytes(fraction.getDenominator().toByteArray());
        } else if (value instanceof LocalDate day) {
            tag(Tag.DAY);
            out.writeLong(day.toEpochDay());
        } else if (value instanceof MonthDay day) {
            tag(Tag.MONTH_DAY);
            number(day.getMonthValue());
            number(day.getDayOfMonth());
        } else {
            RecordShape.of(value.getClass());
        }
    }

    private void tag(Tag tag) throws IOException {
        out.writeByte(tag.ordinal());
    }

    private void bytes(byte[] some) throws IOException {
        number(some.length);
        out.write(some);
    }

    /** A number from 0, small ones in one byte. */
    private void number(int some) throws IOException {
        int rest = some;
        while (rest >= MORE) {
            out.writeByte(rest & MORE - 1 | MORE);
            rest >>= SEVEN_BITS;
        }
        out.writeByte(rest);
    }
}
