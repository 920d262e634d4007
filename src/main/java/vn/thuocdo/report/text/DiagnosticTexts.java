package vn.thuocdo.report.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.diagnostic.Argument;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.SystemFault;
import vn.thuocdo.diagnostic.YamlFault;
import vn.thuocdo.diagnostic.YamlKind;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Period;

/** What diagnostics say, in one language. The catalogue is loaded when the first of them is said. */
public final class DiagnosticTexts {

    private final Language language;
    private @Nullable Properties catalogue;
    private @Nullable Messages messages;

    private DiagnosticTexts(Language language, @Nullable Messages messages) {
        this.language = language;
        this.messages = messages;
    }

    /** For a terminal and for programs. */
    public static DiagnosticTexts of(Language language) {
        return new DiagnosticTexts(language, null);
    }

    /** For a document: with days as the rest of it has them. */
    public static DiagnosticTexts of(Messages document) {
        return new DiagnosticTexts(document.language(), document);
    }

    /** What is wrong and what to do, on one line. */
    public String message(Finding diagnostic) {
        Object[] arguments = diagnostic.arguments().stream().map(this::written).toArray();
        boolean nothingNear = arguments.length > 0 && arguments[arguments.length - 1].equals("");
        String template = nothingNear && has(diagnostic.code(), "message.none")
                ? text(diagnostic.code(), "message.none")
                : text(diagnostic.code(), "message");
        String message = Messages.fill(template, arguments);
        return Printable.line(
                diagnostic.alike() == 0 ? message : messages().text("diagnostics.alike", message, diagnostic.alike()));
    }

    /** An argument as the language writes it. */
    private String written(Argument argument) {
        if (argument instanceof Argument.Day day) {
            return messages().day(day.day());
        }
        if (argument instanceof Argument.Field field) {
            return column(field.header());
        }
        if (argument instanceof Argument.Head head) {
            return column(head.header());
        }
        if (argument instanceof YamlFault fault) {
            return messages().text(fault.key());
        }
        if (argument instanceof YamlKind kind) {
            return messages().text(kind.key());
        }
        if (argument instanceof SystemFault fault) {
            return messages().reason(fault);
        }
        if (argument instanceof Argument.Number number) {
            return figure(number.value());
        }
        if (argument instanceof Argument.Periods periods) {
            return periods.all().stream()
                    .map(one ->
                            messages().period(new Period(Period.Kind.valueOf(one.kind()), one.year(), one.number())))
                    .collect(Collectors.joining(", "));
        }
        return argument instanceof Argument.Count count ? messages().number(count.count()) : argument.toString();
    }

    /** A column as our own tables in the language call it: {@code Nhóm nhiệm vụ}; it is read as this column too. */
    private String column(String header) {
        StringBuilder key = new StringBuilder("field.");
        boolean begins = false;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c != '_') {
                key.append(begins ? Character.toUpperCase(c) : c);
            }
            begins = c == '_';
        }
        return Messages.heading(messages().with("scaffold").text(key.toString()).replace('_', ' '));
    }

    /** A figure in the digits of the language. */
    private String figure(BigFraction figure) {
        String plain = Percent.plain(figure);
        return plain.contains("/") ? plain : messages().grouped(plain);
    }

    /**
     * A part of a code's entry: {@code title}, {@code why}, {@code example} or {@code fix}.
     *
     * @throws IllegalStateException if the catalogue lacks it
     */
    public String text(Code code, String part) {
        String text = catalogue().getProperty(code.id() + "." + part);
        if (text == null) {
            throw new IllegalStateException("no " + part + " of " + code.id() + " in " + language.word());
        }
        return text;
    }

    private boolean has(Code code, String part) {
        return catalogue().containsKey(code.id() + "." + part);
    }

    private Properties catalogue() {
        if (catalogue == null) {
            catalogue = Messages.catalogue(language);
        }
        return catalogue;
    }

    private Messages messages() {
        if (messages == null) {
            messages = Messages.of(language);
        }
        return messages;
    }

    /** What was found, by place, then code, and of one code no more than so many. */
    public List<Finding> listed(Findings diagnostics, int mostOfACode) {
        Map<Code, Integer> counts = new EnumMap<>(Code.class);
        List<Finding> listed = new ArrayList<>();
        for (Finding diagnostic : diagnostics.sorted()) {
            if (counts.merge(diagnostic.code(), 1, Integer::sum) <= mostOfACode) {
                listed.add(diagnostic);
            }
        }
        return listed;
    }
}
