package vn.thuocdo.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A JSON Schema that ships in the jar. */
public enum PublishedSchema {
    /** Of {@code score -f json}. */
    SCORE(vn.thuocdo.report.Schema.SCORE),
    /** Of {@code compare -f json}. */
    COMPARE(vn.thuocdo.report.Schema.COMPARE),
    /** Of {@code trend -f json}. */
    TREND(vn.thuocdo.report.Schema.TREND),
    /** Of {@code score} with several methods. */
    METHODS(vn.thuocdo.report.Schema.METHODS),
    /** Of {@code score --due-within}. */
    DUE(vn.thuocdo.report.Schema.DUE),
    /** Of {@code explain -f json}. */
    EXPLAIN(vn.thuocdo.report.Schema.EXPLAIN),
    /** Of {@code reconcile -f json}. */
    RECONCILE(vn.thuocdo.report.Schema.RECONCILE),
    /** Of a published summary, the input of {@code reconcile}. */
    PUBLISHED(vn.thuocdo.report.Schema.PUBLISHED),
    /** Of {@code thuocdo.yaml}. */
    PROJECT(vn.thuocdo.report.Schema.PROJECT);

    private final JsonNode document;
    private final Schema strict;

    PublishedSchema(vn.thuocdo.report.Schema schema) {
        try {
            this.document = new JsonMapper().readTree(new String(schema.bytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        this.strict = registry.getSchema(closed(document.deepCopy()));
    }

    /** The schema of the JSON that a command line writes; empty where there is none. */
    static Optional<PublishedSchema> ofCommand(String... arguments) {
        if (Arrays.asList(arguments).contains("--due-within")) {
            return Optional.of(DUE);
        }
        if (Collections.frequency(Arrays.asList(arguments), "--method") > 1) {
            return Optional.of(METHODS);
        }
        return Arrays.stream(values())
                .filter(schema -> schema != PROJECT
                        && arguments.length > 0
                        && schema.name().toLowerCase(Locale.ROOT).equals(arguments[0]))
                .findFirst();
    }

    /** The schema as it ships. */
    public JsonNode document() {
        return document;
    }

    /** What is wrong with a JSON text, a property that the schema does not know included. */
    public List<String> faultsOfJson(String text) {
        return faults(text, InputFormat.JSON);
    }

    /** The same of a YAML text, its values typed as an editor would. */
    public List<String> faultsOfYaml(String text) {
        return faults(text, InputFormat.YAML);
    }

    private List<String> faults(String text, InputFormat format) {
        return strict.validate(text, format).stream()
                .map(PublishedSchema::described)
                .toList();
    }

    /** The keyword first: the rest of the message speaks the machine's language. */
    private static String described(Error error) {
        return error.getKeyword() + " " + error;
    }

    /** What ships lets readers meet properties added later; the tool of today must not write any it does not document. */
    private static JsonNode closed(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        schema.forEach(PublishedSchema::closed);
        return schema;
    }
}
