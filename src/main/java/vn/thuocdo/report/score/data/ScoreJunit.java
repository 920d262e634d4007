package vn.thuocdo.report.score.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.DiagnosticTexts;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Printable;
import vn.thuocdo.report.text.RateNotes;
import vn.thuocdo.score.RateBound;
import vn.thuocdo.score.Scorecard;

/**
 * Test results as CI systems read them, by the rules of Jenkins' JUnit format: a suite for each bloc with a test for
 * each unit, which fails below the rate asked for and is skipped where it is not assessable; and a suite with a test
 * for each table, which is in error where its data is. Tests have no duration, because the output must be the same in
 * each run.
 */
public final class ScoreJunit {

    /**
     * How a test ended, and its texts.
     *
     * @param notes texts that it has in any case
     */
    private record Test(String name, Kind kind, String message, String details, List<String> notes) {

        private Test(String name, Kind kind, String message, String details) {
            this(name, kind, message, details, List.of());
        }

        enum Kind {
            PASSED(""),
            SKIPPED("skipped"),
            FAILED("failure"),
            IN_ERROR("error");

            private final String element;

            Kind(String element) {
                this.element = element;
            }
        }
    }

    private final ReportContent report;
    private final Messages messages;
    private final Figures figures;
    private final RateNotes notes;

    public ScoreJunit(ReportContent report, Messages messages) {
        this.report = report;
        this.messages = messages.with("score");
        this.figures = new Figures(report.board().method(), messages);
        this.notes = new RateNotes(report.board().method(), messages);
    }

    public void write(OutputStream out) throws IOException {
        Map<String, List<Test>> suites = new LinkedHashMap<>(blocs());
        suites.merge(messages.text("junit.data"), tables(), (units, tables) -> {
            units.addAll(tables);
            return units;
        });
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            write(suites, XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text, "UTF-8"));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("nothing stands in the way of XML in memory", e);
        }
        text.writeTo(out);
    }

    private Map<String, List<Test>> blocs() {
        Map<String, List<Test>> blocs = new TreeMap<>(NaturalOrder.IDS);
        for (Scorecard card : report.cards(messages.language())) {
            String bloc = card.unit().bloc();
            blocs.computeIfAbsent(bloc.isEmpty() ? messages.text("junit.units") : bloc, name -> new ArrayList<>())
                    .add(test(card));
        }
        return blocs;
    }

    private Test test(Scorecard card) {
        String name = card.unit().name();
        if (card.rate().value().isEmpty()) {
            return new Test(name, Test.Kind.SKIPPED, messages.text("text.notAssessable"), "");
        }
        if (!report.fails(card)) {
            return new Test(name, Test.Kind.PASSED, "", "", notes.of(card));
        }
        RateBound bound = report.failUnder().orElseThrow();
        return new Test(
                name,
                Test.Kind.FAILED,
                messages.text("junit.below", figures.percent(card.rate()), messages.percent(bound.percent())),
                messages.text(
                        "junit.counts",
                        Figures.fraction(card.rate()),
                        messages.number(card.unreported()),
                        messages.number(card.late())),
                notes.of(card));
    }

    private List<Test> tables() {
        DiagnosticTexts texts = DiagnosticTexts.of(messages.language());
        Map<String, List<String>> faults = new LinkedHashMap<>();
        report.inputs().forEach(input -> faults.put(input.path(), new ArrayList<>()));
        for (Finding diagnostic : report.diagnostics().sorted()) {
            if (diagnostic.severity() == Severity.ERROR) {
                String place = report.inProject(diagnostic.at().toString());
                faults.computeIfAbsent(diagnostic.at().path(), path -> new ArrayList<>())
                        .add(place + ": " + diagnostic.code().id() + ": " + texts.message(diagnostic));
            }
        }
        List<Test> tests = new ArrayList<>();
        faults.forEach((path, found) -> tests.add(
                found.isEmpty()
                        ? new Test(report.inProject(path), Test.Kind.PASSED, "", "")
                        : new Test(
                                report.inProject(path),
                                Test.Kind.IN_ERROR,
                                messages.counted("diagnostics.error", found.size()),
                                String.join("\n", found))));
        return tests;
    }

    private void write(Map<String, List<Test>> suites, XMLStreamWriter xml) throws XMLStreamException {
        List<Test> all = suites.values().stream().flatMap(List::stream).toList();
        xml.writeStartDocument("UTF-8", "1.0");
        start(xml, 0, "testsuites");
        attribute(xml, "name", report.title().isEmpty() ? "thuocdo" : report.title());
        count(xml, "tests", all.size());
        count(xml, "failures", of(all, Test.Kind.FAILED));
        count(xml, "errors", of(all, Test.Kind.IN_ERROR));
        for (Map.Entry<String, List<Test>> suite : suites.entrySet()) {
            start(xml, 1, "testsuite");
            attribute(xml, "name", suite.getKey());
            count(xml, "tests", suite.getValue().size());
            count(xml, "failures", of(suite.getValue(), Test.Kind.FAILED));
            count(xml, "errors", of(suite.getValue(), Test.Kind.IN_ERROR));
            count(xml, "skipped", of(suite.getValue(), Test.Kind.SKIPPED));
            rules(xml);
            for (Test test : suite.getValue()) {
                write(xml, suite.getKey(), test);
            }
            end(xml, 1);
        }
        end(xml, 0);
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.close();
    }

    /** A suite is the outermost element that may have properties. */
    private static void rules(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, 2, "properties");
        start(xml, 3, "property");
        attribute(xml, "name", "rules");
        count(xml, "value", RulesVersion.CURRENT);
        xml.writeEndElement();
        end(xml, 2);
    }

    private static void write(XMLStreamWriter xml, String suite, Test test) throws XMLStreamException {
        start(xml, 2, "testcase");
        attribute(xml, "classname", suite);
        attribute(xml, "name", test.name());
        if (test.kind() != Test.Kind.PASSED) {
            start(xml, 3, test.kind().element);
            attribute(xml, "message", test.message());
            if (!test.details().isEmpty()) {
                xml.writeCharacters(allowed(test.details()));
            }
            xml.writeEndElement();
        }
        if (!test.notes().isEmpty()) {
            start(xml, 3, "system-out");
            xml.writeCharacters(allowed(String.join("\n", test.notes())));
            xml.writeEndElement();
        }
        end(xml, 2);
    }

    private static int of(List<Test> tests, Test.Kind kind) {
        return (int) tests.stream().filter(test -> test.kind() == kind).count();
    }

    private static void start(XMLStreamWriter xml, int depth, String element) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeStartElement(element);
    }

    private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeEndElement();
    }

    private static void count(XMLStreamWriter xml, String name, int count) throws XMLStreamException {
        xml.writeAttribute(name, String.valueOf(count));
    }

    private static void attribute(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeAttribute(name, allowed(text));
    }

    /** The lines of a text without what XML 1.0 has no place for. */
    private static String allowed(String text) {
        return text.lines()
                .map(Printable::line)
                .map(line -> line.codePoints()
                        .map(c -> c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
    }
}
