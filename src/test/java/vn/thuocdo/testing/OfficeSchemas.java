package vn.thuocdo.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schemas of the parts of office documents (ECMA-376, transitional), as the full jar of POI has them. */
public final class OfficeSchemas {

    private static final String FOLDER = "org/apache/poi/schemas/ooxml/src/";

    /** Each brings those that it needs itself. */
    private static final List<String> ROOTS = List.of(
            "sml.xsd",
            "wml.xsd",
            "dml-chart.xsd",
            "dml-spreadsheetDrawing.xsd",
            "dml-wordprocessingDrawing.xsd",
            "shared-documentPropertiesExtended.xsd",
            "opc-relationships.xsd");

    /** The one schema that others need and the jar does not have. */
    private static final byte[] OF_XML_ITSELF = """
            <schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <attribute name="space" type="string"/>
              <attribute name="lang" type="language"/>
            </schema>
            """.getBytes(StandardCharsets.UTF_8);

    /** Parts of which the jar has no schema. */
    private static final Set<String> WITHOUT_SCHEMA = Set.of("[Content_Types].xml", "docProps/core.xml");

    private static final OfficeSchemas INSTANCE = new OfficeSchemas();

    private final Schema schema;

    private OfficeSchemas() {
        try (ZipFile jar = new ZipFile(System.getProperty("office.schemas"))) {
            DOMImplementationLS inputs = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setResourceResolver((type, namespace, publicId, file, base) -> {
                LSInput input = inputs.createLSInput();
                input.setSystemId(namespace);
                input.setByteStream(file == null ? new ByteArrayInputStream(OF_XML_ITSELF) : stream(jar, file));
                return input;
            });
            schema = factory.newSchema(ROOTS.stream()
                    .map(file -> new StreamSource(stream(jar, file), file))
                    .toArray(Source[]::new));
        } catch (IOException | SAXException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream stream(ZipFile jar, String file) {
        try {
            return jar.getInputStream(jar.getEntry(FOLDER + file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with the parts of a document; empty where all are as the schemas want them. */
    public static List<String> faults(Path document) {
        List<String> faults = new ArrayList<>();
        try (ZipFile zip = new ZipFile(document.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (isXml(entry.getName()) && !WITHOUT_SCHEMA.contains(entry.getName())) {
                    INSTANCE.check(zip, entry, faults);
                }
            }
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return faults;
    }

    private static boolean isXml(String part) {
        return Stream.of(".xml", ".rels").anyMatch(part::endsWith);
    }

    private void check(ZipFile zip, ZipEntry part, List<String> faults) throws IOException, SAXException {
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new Collecting(part.getName(), faults));
        try (InputStream in = zip.getInputStream(part)) {
            validator.validate(new StreamSource(in));
        }
    }

    private record Collecting(String part, List<String> faults) implements ErrorHandler {

        @Override
        public void warning(SAXParseException fault) {
            error(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            faults.add(part + ":" + fault.getLineNumber() + ":" + fault.getColumnNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
