package vn.thuocdo.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.judge.Denominator;
import vn.thuocdo.judge.Method;
import vn.thuocdo.read.table.Input;
import vn.thuocdo.read.yaml.Node;

/** Reads a method: the name of a preset, or a map that extends one. */
public final class MethodReader {

    private static final Set<String> KEYS = Set.of("extends", "denominator", "tiers", "bands");
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,6})?%?");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private final Diagnostics diagnostics;

    private MethodReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The method of a node; the default one, with diagnostics, where the node is no method. */
    public static Method read(Node node, Diagnostics diagnostics) {
        return new MethodReader(diagnostics).method(node);
    }

    /** The method of a file of its own; the default one, with diagnostics, where it cannot be read. */
    public static Method read(Input file, Diagnostics diagnostics) {
        return YamlFile.read(file, diagnostics)
                .map(node -> read(node, diagnostics))
                .orElse(Method.COMPLETION);
    }

    /** The preset of a name; empty where there is none. */
    public static Optional<Method> preset(String name) {
        return name.equals(Method.COMPLETION.id()) ? Optional.of(Method.COMPLETION) : Optional.empty();
    }

    /** The names of the presets, as a message lists them. */
    public static String presets() {
        return Method.COMPLETION.id();
    }

    private Method method(Node node) {
        if (node instanceof Node.Scalar name) {
            Optional<Method> preset = preset(name.text());
            if (preset.isEmpty()) {
                diagnostics.add(Code.BAD_VALUE, name.at(), "method", name.text(), presets());
            }
            return preset.orElse(Method.COMPLETION);
        }
        if (!(node instanceof Node.Mapping map)) {
            diagnostics.add(Code.WRONG_TYPE, node.at(), "method", "map");
            return Method.COMPLETION;
        }
        Keys keys = Keys.of(map, KEYS, diagnostics);
        Method method = keys.value("extends", presets(), MethodReader::preset).orElse(Method.COMPLETION);
        Optional<Denominator> denominator = keys.value("denominator", denominators(), MethodReader::denominator);
        Optional<List<BigDecimal>> tiers =
                bounds(keys, "tiers", "90, 80, 50", PERCENT, text -> new BigDecimal(text.replace("%", "")));
        Optional<List<Integer>> bands = bounds(keys, "bands", "20, 10", COUNT, Integer::valueOf);
        method = denominator.map(method::withDenominator).orElse(method);
        method = tiers.map(Method::tiers).map(method::withTiers).orElse(method);
        return bands.map(Method::bands).map(method::withBands).orElse(method);
    }

    /** Bounds above 0, each lower than the one before. */
    private <T extends Comparable<T>> Optional<List<T>> bounds(
            Keys keys, String key, String example, Pattern grammar, Function<String, T> number) {
        Optional<List<Node.Scalar>> texts = keys.texts(key);
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        List<T> bounds = new ArrayList<>();
        T zero = number.apply("0");
        for (Node.Scalar text : texts.get()) {
            if (!grammar.matcher(text.text()).matches()) {
                diagnostics.add(Code.BAD_VALUE, text.at(), key, text.text(), example);
                return Optional.empty();
            }
            T bound = number.apply(text.text());
            T before = bounds.isEmpty() ? null : bounds.get(bounds.size() - 1);
            if (bound.compareTo(zero) <= 0 || before != null && bound.compareTo(before) >= 0) {
                diagnostics.add(Code.THRESHOLDS_NOT_DESCENDING, text.at(), key, text.text());
                return Optional.empty();
            }
            bounds.add(bound);
        }
        return Optional.of(bounds);
    }

    private static Optional<Denominator> denominator(String word) {
        return Arrays.stream(Denominator.values())
                .filter(denominator -> denominator.word().equals(word))
                .findFirst();
    }

    private static String denominators() {
        return Arrays.stream(Denominator.values()).map(Denominator::word).collect(Collectors.joining(", "));
    }
}
