package vn.thuocdo.report.score.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** A test for each unit and for each table, by the rules that Jenkins has for JUnit results. */
class ScoreJunitTest {

    private static final Path RULES = Tool.CHECKOUT.resolve("src/test/resources/schemas/junit.xsd");

    @TempDir
    Path folder;

    @Test
    void aUnitBelowTheGateFailsAndNoOther() throws Exception {
        Element suites =
                suites(Tool.inCheckout().run("score", "samples/vinh-phuc-2023", "-f", "junit", "--fail-under", "50"));

        assertThat(suites.getAttribute("tests")).isEqualTo(String.valueOf(36 + 7));
        assertThat(suites.getAttribute("failures")).isEqualTo("2");
        assertThat(suites.getAttribute("errors")).isEqualTo("0");
        assertThat(having(suites, "failure"))
                .containsExactly("Bộ Chỉ huy Quân sự tỉnh", "Ban Quản lý các khu công nghiệp");
        Element failure = (Element) suites.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("40,0%, thấp hơn 50%");
    }

    @Test
    void aSuiteIsABlocAndItsCountsAddUp() throws Exception {
        Element suites =
                suites(Tool.inCheckout().run("score", "samples/vinh-phuc-2023", "-f", "junit", "--fail-under", "80"));

        List<Element> all = elements(suites, "testsuite");
        assertThat(all)
                .extracting(suite -> suite.getAttribute("name"))
                .containsExactly(
                        "Cơ quan trung ương trên địa bàn", "Sở, ban, ngành", "UBND huyện, thành phố", "Dữ liệu");
        for (Element suite : all) {
            assertThat(suite.getAttribute("tests"))
                    .isEqualTo(String.valueOf(elements(suite, "testcase").size()));
            assertThat(suite.getAttribute("failures"))
                    .isEqualTo(String.valueOf(elements(suite, "failure").size()));
        }
        assertThat(suites.getAttribute("failures")).isEqualTo("16");
    }

    @Test
    void withoutAGateNothingFails() throws Exception {
        Element suites = suites(Tool.inCheckout().run("score", "samples/vinh-phuc-2023", "-f", "junit"));

        assertThat(suites.getAttribute("failures")).isEqualTo("0");
    }

    @Test
    void aUnitThatIsNotAssessableIsSkipped() throws Exception {
        Project.in(folder)
                .file("thuocdo.yaml", "sources: {units: units.csv, assignments: a.csv}")
                .file("units.csv", "id", "A", "B")
                .file("a.csv", "unit,task,status", "A,T1,done");

        Element suites = suites(Tool.in(folder).run("score", ".", "-f", "junit", "--fail-under", "100"));

        assertThat(having(suites, "skipped")).containsExactly("B");
        assertThat(having(suites, "failure")).isEmpty();
    }

    @Test
    void aTableWithErrorsIsInErrorAndTellsThem() throws Exception {
        Project.in(folder)
                .file("a.csv", "unit,task,deadline", "A,T1,2023", "C,T1,31/2/2023")
                .file("r.csv", "unit,task,status", "A,T1,done");

        Element suites = suites(Tool.in(folder)
                .run("score", "-a", "a.csv", "-r", "r.csv", "-f", "junit", "--keep-going", "-q", "--fail-under", "50"));

        assertThat(suites.getAttribute("errors")).isEqualTo("1");
        assertThat(having(suites, "error")).containsExactly("a.csv");
        assertThat(elements(suites, "error").get(0).getTextContent()).startsWith("a.csv:3:3: R203: ");
    }

    /** What XML has no place for, and what is markup in it. */
    @Test
    void hostileTextsStayTexts() throws Exception {
        Project.in(folder).file("a.csv", "unit,task,status", "\"<a b=\"\"'&]]>\u0001\u001b[31m\uFFFE\",T1,done");

        Element suites = suites(Tool.in(folder).run("score", "a.csv", "-f", "junit"));

        assertThat(elements(suites, "testcase").get(0).getAttribute("name"))
                .isEqualTo("<a b=\"'&]]>\\u0001\\u001b[31m\uFFFD");
    }

    /** The root, after the report was held against the rules. */
    private static Element suites(Tool.Run run) throws Exception {
        assertThatCode(() -> SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(RULES.toFile())
                        .newValidator()
                        .validate(new StreamSource(new StringReader(run.out()))))
                .doesNotThrowAnyException();
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(run.out())))
                .getDocumentElement();
    }

    /** The names of the tests that have such an element. */
    private static List<String> having(Element suites, String element) {
        return elements(suites, element).stream()
                .map(found -> ((Element) found.getParentNode()).getAttribute("name"))
                .toList();
    }

    private static List<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
