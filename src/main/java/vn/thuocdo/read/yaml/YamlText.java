package vn.thuocdo.read.yaml;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLSchema;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Limit;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.YamlFault;

/**
 * Reads one YAML document into a tree. What YAML does behind the reader's back is refused with its place: aliases, merge
 * keys, tags, repeated keys and further documents.
 */
public final class YamlText {

    private final YAMLParser parser;
    private final String path;
    private final Findings.Builder diagnostics;

    private YamlText(YAMLParser parser, String path, Findings.Builder diagnostics) {
        this.parser = parser;
        this.path = path;
        this.diagnostics = diagnostics;
    }

    /**
     * The tree of a document; empty where the text is no YAML or holds nothing. All separate faults go to the
     * diagnostics.
     *
     * @throws IOException if the text cannot be read
     */
    public static Optional<Node> parse(Reader text, String path, Findings.Builder diagnostics) throws IOException {
        return parse(text, YAMLSchema.FAILSAFE, path, diagnostics);
    }

    /**
     * The tree of a document in JSON, which is YAML except for two things: tabs may indent it, and {@code null} is
     * nothing.
     *
     * @throws IOException if the text cannot be read
     */
    public static Optional<Node> parseJson(Reader text, String path, Findings.Builder diagnostics) throws IOException {
        return parse(new UntabbedReader(text), YAMLSchema.JSON, path, diagnostics);
    }

    private static Optional<Node> parse(Reader text, YAMLSchema schema, String path, Findings.Builder diagnostics)
            throws IOException {
        YamlGuard guard = new YamlGuard(text, path, diagnostics);
        int before = diagnostics.count();
        try (YAMLParser parser = (YAMLParser) yaml(schema).createParser(ObjectReadContext.empty(), guard)) {
            return new YamlText(parser, path, diagnostics).document();
        } catch (JacksonException e) {
            // The only bound of the parser itself is depth, and what is too deep was said where it begins.
            boolean tooDeep = e instanceof StreamConstraintsException && diagnostics.count() > before;
            if (!guard.isStopped() && !tooDeep) {
                rethrowUnreadable(e);
                diagnostics.add(
                        Code.BROKEN_YAML, problemPlace(path, e), YamlFault.of(String.valueOf(e.getOriginalMessage())));
            }
            return Optional.empty();
        }
    }

    /** The length of the whole is bounded, so that of its parts need not be. */
    private static YAMLFactory yaml(YAMLSchema schema) {
        return YAMLFactory.builder()
                .yamlSchema(schema)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNameLength(Limit.YAML_LENGTH.most())
                        .maxStringLength(Limit.YAML_LENGTH.most())
                        .build())
                .build();
    }

    /** Where the problem is; the parser's own place may be where what it was reading began, lines above. */
    private static Location problemPlace(String path, JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            Mark problem = marked.getProblemMark().get();
            return new Location.Line(path, problem.getLine() + 1, problem.getColumn() + 1);
        }
        return place(path, e.getLocation());
    }

    /** What reading the text threw comes wrapped, more than once. */
    private static void rethrowUnreadable(JacksonException e) throws IOException {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException unreadable) {
                throw unreadable;
            }
        }
    }

    private Optional<Node> document() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            return Optional.empty();
        }
        Optional<Node> root = Optional.of(node(token, 1));
        if (parser.nextToken() != null) {
            diagnostics.add(Code.SECOND_DOCUMENT, here());
        }
        return root;
    }

    private Node node(JsonToken token, int depth) {
        Location at = here();
        refuseReference(at);
        if (token == JsonToken.START_OBJECT) {
            return mapping(at, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(at, depth);
        }
        return new Node.Scalar(token == JsonToken.VALUE_NULL ? "" : parser.getString(), at);
    }

    private void refuseReference(Location at) {
        if (parser.isCurrentAlias()) {
            diagnostics.add(Code.ALIAS, at, parser.getString());
        }
        Object tag = parser.getTypeId();
        if (tag != null) {
            diagnostics.add(Code.TAG, at, tag.toString().replace("tag:yaml.org,2002:", "!!"));
        }
    }

    private Node mapping(Location at, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        if (tooDeep(at, depth)) {
            return new Node.Mapping(entries, at);
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Location keyAt = here();
            Node value = node(parser.nextToken(), depth + 1);
            if (key.equals("<<")) {
                diagnostics.add(Code.MERGE_KEY, keyAt);
                continue;
            }
            Node.Entry earlier = entries.putIfAbsent(key, new Node.Entry(keyAt, value));
            if (earlier != null) {
                diagnostics.add(Code.REPEATED_KEY, keyAt, key, earlier.keyAt());
            }
        }
        return new Node.Mapping(entries, at);
    }

    private Node sequence(Location at, int depth) {
        List<Node> items = new ArrayList<>();
        if (tooDeep(at, depth)) {
            return new Node.Sequence(items, at);
        }
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, depth + 1));
        }
        return new Node.Sequence(items, at);
    }

    /** Passes over what is nested beyond any use, so that recursion stays shallow. */
    private boolean tooDeep(Location at, int depth) {
        if (depth <= Limit.YAML_DEPTH.most()) {
            return false;
        }
        diagnostics.add(Code.TOO_DEEP, at, Limit.YAML_DEPTH.most());
        parser.skipChildren();
        return true;
    }

    private Location here() {
        return place(path, parser.currentTokenLocation());
    }

    private static Location place(String path, TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? new Location.File(path)
                : new Location.Line(path, location.getLineNr(), location.getColumnNr());
    }
}
