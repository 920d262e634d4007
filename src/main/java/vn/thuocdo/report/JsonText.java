package vn.thuocdo.report;

import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON as this project does: UTF-8, indented by two, absent values as null, the same bytes everywhere. */
public final class JsonText implements AutoCloseable {

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private final JsonGenerator json;

    public JsonText(OutputStream out) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        this.json = factory.createGenerator(INDENTED, out, JsonEncoding.UTF8);
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

    /** Ends the document with a line break; the stream stays open. */
    @Override
    public void close() {
        json.writeRaw('\n');
        json.close();
    }
}
