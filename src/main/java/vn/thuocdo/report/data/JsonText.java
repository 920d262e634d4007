package vn.thuocdo.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON as this project does: UTF-8, indented by two, absent values as null, the same bytes everywhere. */
public final class JsonText implements AutoCloseable {

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            Lines lines = new Lines();
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private final Told out;
    private final JsonGenerator json;

    public JsonText(OutputStream out) {
        this.out = new Told(out);
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .characterEscapes(InertJson.ESCAPES)
                .build();
        this.json = factory.createGenerator(INDENTED, this.out, JsonEncoding.UTF8);
    }

    public JsonText object() {
        json.writeStartObject();
        return this;
    }

    public JsonText object(String name) {
        json.writeName(name);
        return object();
    }

    public JsonText array(String name) {
        json.writeName(name);
        json.writeStartArray();
        return this;
    }

    public JsonText end() {
        if (json.streamWriteContext().inArray()) {
            json.writeEndArray();
        } else {
            json.writeEndObject();
        }
        return this;
    }

    public JsonText item(String text) {
        json.writeString(text);
        return this;
    }

    public JsonText put(String name, String text) {
        json.writeName(name);
        json.writeString(text);
        return this;
    }

    public JsonText put(String name, Optional<String> text) {
        json.writeName(name);
        if (text.isPresent()) {
            json.writeString(text.get());
        } else {
            json.writeNull();
        }
        return this;
    }

    public JsonText put(String name, boolean truth) {
        json.writeName(name);
        json.writeBoolean(truth);
        return this;
    }

    public JsonText put(String name, long number) {
        json.writeName(name);
        json.writeNumber(number);
        return this;
    }

    public JsonText put(String name, OptionalInt number) {
        json.writeName(name);
        if (number.isPresent()) {
            json.writeNumber(number.getAsInt());
        } else {
            json.writeNull();
        }
        return this;
    }

    public JsonText putNull(String name) {
        json.writeName(name);
        json.writeNull();
        return this;
    }

    /**
     * Ends the document with a line break; the stream stays open.
     *
     * @throws IOException if any of it could not be written
     */
    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
        out.tell();
    }

    /** Begins lines; the blanks of each depth are encoded once. */
    private static final class Lines implements DefaultPrettyPrinter.Indenter {

        private final List<SerializableString> beginnings = new ArrayList<>();

        @Override
        public void writeIndentation(JsonGenerator out, int depth) {
            while (beginnings.size() <= depth) {
                beginnings.add(new SerializedString("\n" + "  ".repeat(beginnings.size())));
            }
            out.writeRaw(beginnings.get(depth));
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }

    /** Keeps a failure to write, which the generator would wrap as one of its own, until the end. */
    private static final class Told extends OutputStream {

        private final OutputStream out;
        private @Nullable IOException failure;

        Told(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            if (failure == null) {
                try {
                    out.write(bytes, offset, length);
                } catch (IOException e) {
                    failure = e;
                }
            }
        }

        void tell() throws IOException {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
