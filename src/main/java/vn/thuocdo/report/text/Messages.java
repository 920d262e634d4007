package vn.thuocdo.report.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import vn.thuocdo.diagnostic.SystemFault;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Period;

/** The texts of one language, and how it writes numbers and days. The system's locale has no part in it. */
public final class Messages {

    private static final String FOLDER = "/vn/thuocdo/report/";

    /** The length of a placeholder. */
    private static final int PLACEHOLDER = 3;

    /** Letters of {@code doanh nghiệp}; a longer measure is broken as any text. */
    private static final int SHORT_MEASURE = 12;

    /** Letters of {@code ≥ 90 triệu đồng}; more together would be cut in narrow columns. */
    private static final int SHORT_AMOUNT = 16;

    private static final char NO_BREAK_SPACE = '\u00A0';

    /** Digits that stand together. */
    private static final int GROUP = 3;

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private final Language language;
    private final Properties texts;
    private final Map<String, String> labels;

    private final Medium medium;

    /** What texts are read on: where the ends of lines are its own, a figure and its unit are kept on one. */
    private enum Medium {
        ANY,
        PAGE,
        PAPER
    }

    private Messages(Language language, Properties texts, Map<String, String> labels, Medium medium) {
        this.language = language;
        this.texts = texts;
        this.labels = labels;
        this.medium = medium;
    }

    public static Messages of(Language language) {
        return new Messages(language, load("messages", language, new Properties()), Map.of(), Medium.ANY);
    }

    /** These texts and those of a document, which has a bundle of its own in a folder of this name: {@code check}. */
    public Messages with(String document) {
        return new Messages(language, load(document + "/messages", language, texts), labels, medium);
    }

    /** These texts, with names for what the data calls kinds and blocs of units. */
    public Messages labelled(Map<String, String> names) {
        return new Messages(language, texts, Map.copyOf(names), medium);
    }

    /** These texts, with figures and days that are never broken over two lines. */
    public Messages onPaper() {
        return new Messages(language, texts, labels, Medium.PAPER);
    }

    /** The same for a page in a browser, where days are written as on paper. */
    public Messages onPage() {
        return new Messages(language, texts, labels, Medium.PAGE);
    }

    /** A kind or bloc of units as readers know it; as the data has it where nobody gave it a name. */
    public String label(String kindOrBloc) {
        return labels.getOrDefault(kindOrBloc, kindOrBloc);
    }

    /** The catalogue of diagnostics: under {@code R103.why} and the like what {@code codes R103} prints. */
    static Properties catalogue(Language language) {
        return load("codes", language, new Properties());
    }

    /** The texts of a bundle beside others; everything is UTF-8. */
    private static Properties load(String bundle, Language language, Properties others) {
        String name = bundle + "_" + language.word() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(FOLDER + name)) {
            Properties properties = new Properties(others);
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    /**
     * The text of a key, with {@code {0}}, {@code {1}} … replaced.
     *
     * @throws IllegalStateException if the bundle lacks the key
     */
    public String text(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no text for " + key + " in " + language.word());
        }
        return fill(text, arguments);
    }

    /** The text of several things, of which the word "all" is said and not their number. */
    public String ofAll(String key) {
        return text(key + ".other", text("progress.all"));
    }

    /** The same for a number of things: {@code key.one} for 1 where the language tells it apart, else {@code key.other}. */
    public String counted(String key, long count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number(count);
        System.arraycopy(more, 0, arguments, 1, more.length);
        String one = key + ".one";
        return text(count == 1 && texts.getProperty(one) != null ? one : key + ".other", arguments);
    }

    /** Adds such a count to others, unless it is 0. */
    public void addCounted(List<String> counts, String key, long count) {
        if (count > 0) {
            counts.add(counted(key, count));
        }
    }

    /** Replaces each placeholder, {@code {0}} to {@code {9}}, once; what is put in is never looked at again. */
    public static String fill(String template, Object... arguments) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            if (isPlaceholder(template, open)) {
                int index = template.charAt(open + 1) - '0';
                filled.append(template, from, open).append(index < arguments.length ? arguments[index] : "");
                from = open + PLACEHOLDER;
            }
        }
        return filled.append(template.substring(from)).toString();
    }

    /** Other braces are part of what is shown, as in a piece of a project file. */
    private static boolean isPlaceholder(String template, int open) {
        return open + PLACEHOLDER <= template.length()
                && template.charAt(open + 1) >= '0'
                && template.charAt(open + 1) <= '9'
                && template.charAt(open + 2) == '}';
    }

    /** {@code 21,914} in English, {@code 21.914} in Vietnamese. */
    public String number(long count) {
        return grouped(Long.toString(count));
    }

    /** {@code 21,914.5} in English, {@code 21.914,5} in Vietnamese, for a text of plain decimals. */
    public String grouped(String plain) {
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(decimal(plain));
        int first = plain.startsWith("-") ? 1 : 0;
        for (int i = (point < 0 ? plain.length() : point) - GROUP; i > first; i -= GROUP) {
            grouped.insert(i, language == Language.VI ? '.' : ',');
        }
        return grouped.toString();
    }

    /** {@code 24.5} in English, {@code 24,5} in Vietnamese; without a grouping of its digits. */
    public String decimal(BigDecimal number) {
        return decimal(number.toPlainString());
    }

    /** The same for a text of plain decimals. */
    public String decimal(String plain) {
        return language == Language.VI ? plain.replace('.', ',') : plain;
    }

    /** {@code 86.7%} in English, {@code 86,7%} in Vietnamese. */
    public String percent(BigDecimal percent) {
        String plain = percent.toPlainString();
        return (language == Language.VI ? plain.replace('.', ',') : plain) + "%";
    }

    /**
     * A figure with what it counts: on a page or paper {@code 9 triệu đồng} stays on one line. Of {@code 3 bộ dữ liệu}, which is
     * too long for a narrow column of a page, no line ends before the last word; columns on paper have the room.
     */
    public String measured(String figure, String counted) {
        if (medium == Medium.ANY
                || counted.length() > SHORT_MEASURE
                || figure.length() + counted.length() >= SHORT_AMOUNT) {
            return figure + " " + counted;
        }
        if (medium == Medium.PAPER) {
            return (figure + " " + counted).replace(' ', NO_BREAK_SPACE);
        }
        int last = counted.lastIndexOf(' ');
        String rest = last < 0 ? counted : counted.substring(0, last) + NO_BREAK_SPACE + counted.substring(last + 1);
        return figure + NO_BREAK_SPACE + rest;
    }

    /** A figure behind its sign, {@code ≥ 90}: on a page or paper, both on one line. */
    public String signed(String sign, String figure) {
        return sign + (medium == Medium.ANY ? ' ' : NO_BREAK_SPACE) + figure;
    }

    /** Why the operating system refused, in the language where it has words for that. */
    public String reason(SystemFault fault) {
        return fault.key().map(key -> text(key)).orElse(fault.reason());
    }

    /** {@code Q4 2023} in English, {@code quý IV/2023} in Vietnamese. */
    public String period(Period period) {
        int year = period.year();
        int number = period.number();
        String quarter = language == Language.VI ? ROMAN.get(Math.max(0, number - 1) % 4) : String.valueOf(number);
        return switch (period.kind()) {
            case YEAR -> text("period.year", year);
            case HALF -> text(number == 1 ? "period.firstHalf" : "period.secondHalf", year);
            case QUARTER -> text("period.quarter", year, quarter);
            case MONTH -> text("period.month", year, (number < 10 ? "0" : "") + number);
            case MONTHS -> text("period.months", year, number);
            case SPAN -> text("period.span", year, number);
            case FISCAL_YEAR -> text("period.fiscalYear", year);
            case FISCAL_QUARTER -> text("period.fiscalQuarter", year, quarter);
        };
    }

    /** The same where it stands by itself: {@code Quý IV/2023}. */
    public String heading(Period period) {
        return heading(period(period));
    }

    /** A text as it begins a line or heads a column: with a capital letter. */
    public static String heading(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** {@code 2023-12-31} in English, {@code 31/12/2023} in Vietnamese; on paper and on pages {@code 31 Dec 2023} in English. */
    public String day(LocalDate day) {
        String iso = day.toString();
        String year = iso.substring(0, 4);
        String month = iso.substring(5, 7);
        String ofMonth = iso.substring(8);
        if (medium == Medium.ANY) {
            return text("date.day", year, month, ofMonth);
        }
        String named = text("date.monthsOnPaper").split(" ")[day.getMonthValue() - 1];
        // Beside a month in words a day has no leading zero.
        return text("date.onPaper", year, named, named.equals(month) ? ofMonth : String.valueOf(day.getDayOfMonth()));
    }
}
