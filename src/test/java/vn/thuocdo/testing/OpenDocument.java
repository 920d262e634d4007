package vn.thuocdo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An OpenDocument file that the tool wrote, opened again. */
public record OpenDocument(Path file, Map<String, byte[]> parts) {

    public static OpenDocument in(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return new OpenDocument(file, parts);
    }

    /** Of its parts, in their order. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    public Document part(String name) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(name)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(name, e);
        }
    }

    public static List<Element> elements(Document part, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = part.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    public void assertStylesAreThere() {
        Set<String> used = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        for (String name : List.of("content.xml", "styles.xml")) {
            for (Element element : elements(part(name), "*")) {
                NamedNodeMap attributes = element.getAttributes();
                for (int i = 0; i < attributes.getLength(); i++) {
                    String attribute = attributes.item(i).getNodeName();
                    if (attribute.equals("style:name")) {
                        named.add(attributes.item(i).getNodeValue());
                    } else if (attribute.endsWith(":style-name")
                            || attribute.endsWith("-style-name")
                            || attribute.endsWith("page-layout-name")) {
                        used.add(attributes.item(i).getNodeValue());
                    }
                }
            }
        }
        assertThat(used).isNotEmpty();
        assertThat(named).containsAll(used);
    }

    /** No formula, no link but to a place of the file itself, no script, no event, no field that reads from elsewhere. */
    public void assertNothingIsActive() {
        for (Element element : elements(part("content.xml"), "*")) {
            assertThat(element.getTagName()).doesNotStartWith("script:").doesNotContain("event");
            assertThat(element.hasAttribute("table:formula")).isFalse();
            if (element.hasAttribute("xlink:href")) {
                assertThat(element.getAttribute("xlink:href")).startsWith("#");
            }
        }
    }
}
