package vn.thuocdo.read.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.thuocdo.diagnostic.Limit;

/** A part of a workbook as a stream of elements, of which only the local names count: strict files use other namespaces. */
final class XmlPart implements Closeable {

    private final XMLStreamReader xml;
    private final InputStream in;

    XmlPart(XMLStreamReader xml, InputStream in) {
        this.xml = xml;
        this.in = in;
    }

    /** Goes on to the next start of an element; false at the end. */
    boolean nextStart() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes on to the next start within an element; false at the end of that. */
    boolean nextStartIn(String element) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && isAt(element)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Goes on to whatever comes next.
     *
     * @return its kind, one of {@link XMLStreamConstants}
     */
    int next() throws XMLStreamException {
        return xml.next();
    }

    /** The text that it is at, which need not be all that stands between two tags. */
    String characters() {
        return xml.getText();
    }

    boolean isAt(String element) {
        return xml.getLocalName().equals(element);
    }

    String name() {
        return xml.getLocalName();
    }

    /** An attribute by its local name; empty where it is not there. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Goes on to the end of the element it is at, past all that is in it. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** The text of the element it is at, and in its children. */
    String text() throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        appendText(text);
        return unescaped(text);
    }

    private void appendText(StringBuilder text) throws XMLStreamException, IOException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                append(text, xml.getText());
            }
        }
    }

    /** The text of an entry that is plain or rich; how it is pronounced is no part of it. */
    String richText(String element) throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        while (nextStartIn(element)) {
            if (isAt("t")) {
                appendText(text);
            } else if (isAt("rPh")) {
                text();
            }
        }
        return unescaped(text);
    }

    private static void append(StringBuilder text, String more) throws WorkbookFault {
        if (text.length() + more.length() > Limit.CELL_TEXT.most()) {
            throw WorkbookFault.bloated();
        }
        text.append(more);
    }

    /** Characters that XML cannot hold stand as {@code _x000D_} (ECMA-376, ST_Xstring). */
    private static String unescaped(StringBuilder text) {
        int at = text.indexOf("_x");
        while (at >= 0) {
            if (at + 7 <= text.length() && text.charAt(at + 6) == '_' && isHexadecimal(text, at + 2, at + 6)) {
                char c = (char) Integer.parseInt(text, at + 2, at + 6, 16);
                text.replace(at, at + 7, String.valueOf(c));
            }
            at = text.indexOf("_x", at + 1);
        }
        return text.toString();
    }

    private static boolean isHexadecimal(CharSequence text, int from, int to) {
        return text.subSequence(from, to).chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }
}
