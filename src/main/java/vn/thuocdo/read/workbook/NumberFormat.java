package vn.thuocdo.read.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.read.cell.Cell;

/**
 * What the number format of a cell makes of its number: a percentage, a day, a month, or a number that stays one. How
 * many decimals it shows changes nothing.
 */
final class NumberFormat {

    /** Excel shows 15 significant digits of a number, and computes with no more than it shows. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** A stored number: the shortest that gives its double, never longer than this. */
    private static final Pattern STORED =
            Pattern.compile("[+-]?[0-9]{1,25}(?:\\.[0-9]{0,330})?(?:[eE][+-]?[0-9]{1,3})?");

    /** What is built in and has no code of its own in the file. */
    static final String GENERAL = "General";

    private enum Kind {
        NUMBER,
        DAY,
        MONTH,
        YEAR,
        TIME
    }

    /** One of the parts of a code that semicolons separate: of numbers above, below and at zero. */
    private record Section(boolean scalesToPercent, boolean writesPercent) {}

    private final Kind kind;
    private final List<Section> sections = new ArrayList<>();

    private NumberFormat(int id, String code) {
        StringBuilder symbols = new StringBuilder();
        StringBuilder literals = new StringBuilder();
        Optional<Kind> first = Optional.empty();
        for (int i = 0; i <= code.length(); i++) {
            char c = i < code.length() ? code.charAt(i) : ';';
            if (c == ';') {
                sections.add(new Section(symbols.indexOf("%") >= 0, literals.indexOf("%") >= 0));
                first = first.or(() -> Optional.of(kind(id, code, symbols.toString())));
                symbols.setLength(0);
                literals.setLength(0);
            } else if (c == '"') {
                int end = code.indexOf('"', i + 1);
                end = end < 0 ? code.length() : end;
                literals.append(code, i + 1, end);
                i = end;
            } else if (c == '[') {
                int end = code.indexOf(']', i);
                i = end < 0 ? code.length() - 1 : end;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
                if (c == '\\' && i < code.length()) {
                    literals.append(code.charAt(i));
                }
            } else {
                symbols.append(c);
            }
        }
        this.kind = first.orElse(Kind.NUMBER);
    }

    /**
     * A format by its number and code.
     *
     * @param code null for a format that is built in
     */
    static NumberFormat of(int id, @Nullable String code) {
        String builtIn =
                id < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX ? BuiltinFormats.getBuiltinFormat(id) : null;
        return new NumberFormat(id, code != null ? code : builtIn != null ? builtIn : GENERAL);
    }

    /** A format by its code. */
    static NumberFormat of(String code) {
        return new NumberFormat(BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX, code);
    }

    private static Kind kind(int id, String code, String symbols) {
        if (!DateUtil.isADateFormat(id, code)) {
            return Kind.NUMBER;
        }
        String letters = symbols.toLowerCase(Locale.ROOT);
        boolean year = letters.indexOf('y') >= 0;
        if (letters.indexOf('d') >= 0) {
            return Kind.DAY;
        }
        if (year) {
            return letters.indexOf('m') >= 0 ? Kind.MONTH : Kind.YEAR;
        }
        // Formats of East Asian days are built in without a code; "mmm" alone leaves the day to the reader.
        boolean time = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0 || code.indexOf('[') >= 0;
        return time ? Kind.TIME : Kind.DAY;
    }

    /** A number as a file writes it, and as Excel shows it; empty for what is none. */
    static Optional<BigDecimal> shown(String stored) {
        return STORED.matcher(stored).matches() ? Optional.of(shown(new BigDecimal(stored))) : Optional.empty();
    }

    /** The number as Excel shows it. */
    static BigDecimal shown(BigDecimal stored) {
        return stored.round(SHOWN);
    }

    /**
     * What a cell with this format holds.
     *
     * @param number as shown
     * @param since1904 whether the workbook counts days from 1904 and not from 1900
     */
    Cell cell(BigDecimal number, boolean since1904) {
        if (kind == Kind.NUMBER) {
            return number(number);
        }
        if (kind == Kind.TIME) {
            return time(number);
        }
        return day(number, since1904).map(this::date).orElseGet(() -> new Cell.Text(plain(number)));
    }

    private Cell number(BigDecimal number) {
        Section section = section(number.signum());
        if (section.scalesToPercent()) {
            return new Cell.Number(number.movePointRight(2), true);
        }
        return new Cell.Number(number, section.writesPercent());
    }

    private Section section(int sign) {
        if (sign < 0 && sections.size() > 1) {
            return sections.get(1);
        }
        return sections.get(sign == 0 && sections.size() > 2 ? 2 : 0);
    }

    /**
     * What a cell with this format holds that stores a day. What shows no day means none: "10/2025" typed into Excel is
     * stored as its first day, and shown as a month.
     */
    Cell date(LocalDate day) {
        return switch (kind) {
            case MONTH -> new Cell.Text(day.getMonthValue() + "/" + day.getYear());
            case YEAR -> new Cell.Text(String.valueOf(day.getYear()));
            default -> new Cell.Date(day);
        };
    }

    /** The day of a serial number; a time of day after it is passed over. Empty where Excel shows none. */
    private static Optional<LocalDate> day(BigDecimal serial, boolean since1904) {
        if (serial.signum() < 0 || serial.compareTo(LAST_DAY.add(BigDecimal.ONE)) >= 0) {
            return Optional.empty();
        }
        long days = serial.longValue();
        if (since1904) {
            return Optional.of(LocalDate.of(1904, 1, 1).plusDays(days));
        }
        // Excel counts 29/02/1900, which never was, as day 60.
        if (days == 0 || days == 60) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days));
    }

    private static Cell time(BigDecimal days) {
        if (days.abs().compareTo(LAST_DAY) > 0) {
            return new Cell.Text(plain(days));
        }
        return timeOfDay(days.multiply(BigDecimal.valueOf(24L * 60))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue());
    }

    /** A time of day, or a length of time, as text. */
    static Cell timeOfDay(long minutes) {
        return new Cell.Text(minutes / 60 + ":" + (Math.abs(minutes % 60) < 10 ? "0" : "") + Math.abs(minutes % 60));
    }

    private static String plain(BigDecimal number) {
        return new Cell.Number(number, false).text();
    }
}
