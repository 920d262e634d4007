package vn.thuocdo.spark;

import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Findings;

/** Reads what a {@link ValueWriter} has written. */
final class ValueReader {

    private static final int SEVEN_BITS = 7;
    private static final int MORE = 1 << SEVEN_BITS;

    private final DataInputStream in;
    private final List<Object> known;
    private final List<Object> read = new ArrayList<>();

    ValueReader(DataInputStream in, List<Object> known) {
        this.in = in;
        this.known = known;
    }

    Object read() throws IOException {
        Tag tag = Tag.of(in.readByte());
        return switch (tag) {
            case KNOWN -> known.get(number());
            case AGAIN -> read.get(number());
            case TEXT -> kept(new String(bytes(), StandardCharsets.UTF_8));
            case RECORD -> record();
            case CONSTANT -> type().getEnumConstants()[number()];
            case TRUE -> true;
            case FALSE -> false;
            case INT -> in.readInt();
            case LONG -> in.readLong();
            case CHAR -> in.readChar();
            case BIG_INTEGER -> whole();
            case BIG_DECIMAL -> new BigDecimal(whole(), in.readInt());
            case FRACTION -> BigFraction.of(whole(), whole());
            case DAY -> LocalDate.ofEpochDay(in.readLong());
            case MONTH_DAY -> MonthDay.of(number(), number());
            case ABSENT -> Optional.empty();
            case PRESENT -> Optional.of(read());
            case ABSENT_INT -> OptionalInt.empty();
            case PRESENT_INT -> OptionalInt.of(in.readInt());
            case LIST, SET, SORTED_SET, MAP, SORTED_MAP, FINDINGS -> collection(tag);
        };
    }

    private Object collection(Tag tag) throws IOException {
        return switch (tag) {
            case LIST -> List.copyOf(all(new ArrayList<>()));
            case SET -> Collections.unmodifiableSet(all(new LinkedHashSet<>()));
            case SORTED_SET -> Collections.unmodifiableSortedSet((SortedSet<Object>) all(new TreeSet<>()));
            case MAP -> Collections.unmodifiableMap(entries(new LinkedHashMap<>()));
            case SORTED_MAP -> Collections.unmodifiableSortedMap((SortedMap<Object, Object>) entries(new TreeMap<>()));
            default -> {
                Findings.Builder findings = Findings.builder();
                all(new ArrayList<>()).forEach(finding -> findings.add((Finding) finding));
                ((Map<?, ?>) read()).forEach((code, count) -> findings.addUnlisted((Code) code, (Integer) count));
                yield findings.build();
            }
        };
    }

    private <C extends Collection<Object>> C all(C elements) throws IOException {
        for (int left = number(); left > 0; left--) {
            elements.add(read());
        }
        return elements;
    }

    private <M extends Map<Object, Object>> M entries(M map) throws IOException {
        for (int left = number(); left > 0; left--) {
            map.put(read(), read());
        }
        return map;
    }

    private Object record() throws IOException {
        RecordShape shape = RecordShape.of(type());
        Object[] parts = new Object[shape.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = read();
        }
        return kept(shape.made(parts));
    }

    private Object kept(Object value) {
        read.add(value);
        return value;
    }

    private Class<?> type() throws IOException {
        try {
            return Class.forName((String) read());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("every machine runs the same classes", e);
        }
    }

    private BigInteger whole() throws IOException {
        return new BigInteger(bytes());
    }

    private byte[] bytes() throws IOException {
        return in.readNBytes(number());
    }

    private int number() throws IOException {
        int number = 0;
        int shift = 0;
        int next = in.readUnsignedByte();
        while (next >= MORE) {
            number |= (next & MORE - 1) << shift;
            shift += SEVEN_BITS;
            next = in.readUnsignedByte();
        }
        return number | next << shift;
    }
}
