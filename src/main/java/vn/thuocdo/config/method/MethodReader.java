package vn.thuocdo.config.method;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.config.Keys;
import vn.thuocdo.config.YamlFile;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.YamlKind;
import vn.thuocdo.judge.method.Denominator;
import vn.thuocdo.judge.method.Lateness;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.judge.method.MethodDraft;
import vn.thuocdo.judge.method.Quota;
import vn.thuocdo.judge.method.Ranking;
import vn.thuocdo.judge.method.Rounding;
import vn.thuocdo.judge.method.TimeUnknown;
import vn.thuocdo.model.Bilingual;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.yaml.Node;

/** Reads a method: the name of a preset, or a map that extends one. */
public final class MethodReader {

    private static final Set<String> KEYS = Set.of(
            "name",
            "source",
            "extends",
            "credit",
            "weights",
            "denominator",
            "late",
            "time-unknown",
            "no-case",
            "waiver",
            "without-target",
            "cooperating",
            "tiers",
            "quota",
            "bands",
            "rounding",
            "ranking",
            "missing");

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern PLACES = Pattern.compile("[0-6]");

    private final Findings.Builder diagnostics;

    private MethodReader(Findings.Builder diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The method of a node; the default one, with diagnostics, where the node is no method. */
    public static Method read(Node node, Findings.Builder diagnostics) {
        return new MethodReader(diagnostics).method(node);
    }

    /** The method of a file of its own; the default one, with findings that say why, where it cannot be read. */
    public static Checked<Method> read(Input file) {
        Findings.Builder diagnostics = Findings.builder();
        Method method = YamlFile.read(file, diagnostics)
                .map(node -> read(node, diagnostics))
                .orElse(Method.COMPLETION);
        return new Checked<>(method, diagnostics.build());
    }

    /** The preset of a name; empty where there is none. */
    public static Optional<Method> preset(String name) {
        return Presets.of(name);
    }

    /** The names of the presets, as a message lists them. */
    public static String presets() {
        return String.join(", ", Presets.names());
    }

    /** The words of the credit rules. */
    public static List<String> creditRules() {
        return CreditReader.words();
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
            diagnostics.add(Code.WRONG_TYPE, node.at(), "method", YamlKind.MAP);
            return Method.COMPLETION;
        }
        Keys keys = Keys.of(map, KEYS, diagnostics);
        MethodDraft draft = keys.value("extends", presets(), MethodReader::preset)
                .orElse(Method.COMPLETION)
                .draft()
                .at(map.at());
        keys.text("name").ifPresent(name -> draft.id(name.text()));
        keys.text("source").ifPresent(source -> draft.source(source.text()));
        readItems(keys, draft);
        readUnits(keys, draft);
        Method method = draft.method();
        checkQuota(keys, method);
        return method;
    }

    /** Reads credit and weights of items. */
    private void readItems(Keys keys, MethodDraft draft) {
        CreditReader.read(keys, diagnostics).ifPresent(draft::credit);
        flag(keys, "weights", "used", "ignored").ifPresent(draft::weighted);
        word(keys, "denominator", Denominator.values(), Denominator::word).ifPresent(draft::denominator);
        late(keys)
                .ifPresent(late ->
                        draft.lateness(late.withWaiver(draft.method().lateness().waivable())));
        flag(keys, "waiver", "accepted", "ignored")
                .ifPresent(accepted -> draft.lateness(draft.method().lateness().withWaiver(accepted)));
        word(keys, "time-unknown", TimeUnknown.values(), TimeUnknown::word).ifPresent(draft::timeUnknown);
        flag(keys, "no-case", "excluded", "counts").ifPresent(draft::noCaseExcluded);
        flag(keys, "without-target", "excluded", "by-status").ifPresent(draft::targetsOnly);
        if (keys.text("cooperating")
                .filter(text -> text.text().equals("ignored"))
                .isPresent()) {
            draft.cooperation(Optional.empty());
        } else {
            keys.share("cooperating", 0, 100).ifPresent(share -> draft.cooperation(Optional.of(share)));
        }
    }

    /** Reads tiers, bands and ranking. */
    private void readUnits(Keys keys, MethodDraft draft) {
        missing(keys).ifPresent(draft::missing);
        TierReader.read(keys, draft.method().givesTiers(), diagnostics).ifPresent(draft::tierRules);
        bands(keys).map(Method::bands).ifPresent(draft::bands);
        quota(keys, draft.method()).ifPresent(quota -> draft.quota(Optional.of(quota)));
        keys.map("rounding")
                .ifPresent(map -> draft.rounding(rounding(map, draft.method().rounding())));
        word(keys, "ranking", Ranking.values(), Ranking::word).ifPresent(draft::ranking);
    }

    /** A word for a rule, or a map of the one share that the rule needs. */
    private Optional<Lateness> late(Keys keys) {
        Node node = keys.node("late").orElse(null);
        if (!(node instanceof Node.Mapping map)) {
            return keys.value("late", "counts, none, {earns: 50%}, {deducts: 25%}", text -> switch (text) {
                case "counts" -> Optional.of(Lateness.COUNTS);
                case "none" -> Optional.of(new Lateness(Lateness.Rule.NONE, BigFraction.ZERO, false));
                default -> Optional.empty();
            });
        }
        Keys shares = Keys.of(map, Set.of("earns", "deducts"), diagnostics);
        if (map.entries().size() != 1) {
            diagnostics.add(Code.WRONG_TYPE, map.at(), "late", YamlKind.TEXT);
            return Optional.empty();
        }
        return shares.share("earns", 0, 100)
                .map(share -> new Lateness(Lateness.Rule.PART, share, false))
                .or(() ->
                        shares.share("deducts", 0, 100).map(share -> new Lateness(Lateness.Rule.DEDUCT, share, false)));
    }

    private Optional<Quota> quota(Keys keys, Method method) {
        return keys.map("quota").flatMap(map -> {
            Keys quota = Keys.of(map, Set.of("tier", "at-most", "of"), diagnostics);
            String top = method.tiers().get(0).id();
            quota.value("tier", top, tier -> Optional.of(tier).filter(top::equals));
            Optional<BigDecimal> percent =
                    quota.required("at-most", map).flatMap(text -> quota.percent("at-most", 0, 100));
            Optional<BigDecimal> of = quota.text("of")
                    .filter(text -> !text.text().equals("units"))
                    .flatMap(text -> quota.value("of", lowerTiers(method), tier -> tier(method, tier)));
            return percent.map(most -> new Quota(most, of));
        });
    }

    /** An inherited quota may name a tier that the method has replaced. */
    private void checkQuota(Keys keys, Method method) {
        boolean known = method.quota()
                .flatMap(Quota::of)
                .map(of -> method.tiers().stream()
                        .skip(1)
                        .anyMatch(tier -> tier.lower().compareTo(of) == 0))
                .orElse(true);
        if (!known && keys.node("quota").isEmpty()) {
            String of = method.quota().flatMap(Quota::of).orElseThrow().toPlainString();
            diagnostics.add(Code.BAD_VALUE, keys.node("tiers").orElseThrow().at(), "quota", of, lowerTiers(method));
        }
    }

    private static Optional<BigDecimal> tier(Method method, String id) {
        return method.tiers().stream()
                .skip(1)
                .filter(tier -> tier.id().equals(id))
                .map(tier -> tier.lower())
                .findFirst();
    }

    private static String lowerTiers(Method method) {
        return method.tiers().stream().skip(1).map(tier -> tier.id()).collect(Collectors.joining(", "));
    }

    private Rounding rounding(Node.Mapping map, Rounding base) {
        Keys keys = Keys.of(map, Set.of("mode", "places"), diagnostics);
        RoundingMode[] modes = {
            RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN, RoundingMode.DOWN, RoundingMode.UP
        };
        return new Rounding(
                word(keys, "mode", modes, Rounding::word).orElse(base.mode()),
                keys.value("places", "0, 1, 2", text -> number(text, PLACES)).orElse(base.places()));
    }

    /** Each a text, or a map of it in both languages. */
    private Optional<List<Bilingual>> missing(Keys keys) {
        return keys.items("missing")
                .map(items -> items.stream()
                        .flatMap(item -> bilingual(item, keys).stream())
                        .toList());
    }

    private Optional<Bilingual> bilingual(Node item, Keys keys) {
        if (item instanceof Node.Scalar text) {
            return Optional.of(new Bilingual(text.text(), text.text()));
        }
        if (!(item instanceof Node.Mapping map)) {
            keys.wrongType("missing", item, YamlKind.TEXT);
            return Optional.empty();
        }
        Keys languages = Keys.of(map, Set.of("en", "vi"), diagnostics);
        Optional<Node.Scalar> en = languages.required("en", map);
        Optional<Node.Scalar> vi = languages.required("vi", map);
        return en.isPresent() && vi.isPresent()
                ? Optional.of(new Bilingual(en.get().text(), vi.get().text()))
                : Optional.empty();
    }

    /** Bounds above 0, each lower than the one before. */
    private Optional<List<Integer>> bands(Keys keys) {
        Optional<List<Node.Scalar>> texts = keys.texts("bands");
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> bounds = new ArrayList<>();
        for (Node.Scalar text : texts.get()) {
            Optional<Integer> bound = number(text.text(), COUNT);
            if (bound.isEmpty()) {
                diagnostics.add(Code.BAD_VALUE, text.at(), "bands", text.text(), "20, 10");
                return Optional.empty();
            }
            if (bound.get() <= 0 || !bounds.isEmpty() && bound.get() >= bounds.get(bounds.size() - 1)) {
                diagnostics.add(Code.THRESHOLDS_NOT_DESCENDING, text.at(), "bands", text.text());
                return Optional.empty();
            }
            bounds.add(bound.get());
        }
        return Optional.of(bounds);
    }

    private static Optional<Integer> number(String text, Pattern grammar) {
        return grammar.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** One of two words. */
    private static Optional<Boolean> flag(Keys keys, String key, String yes, String no) {
        return keys.value(
                key,
                yes + ", " + no,
                text -> text.equals(yes) || text.equals(no) ? Optional.of(text.equals(yes)) : Optional.empty());
    }

    private static <T> Optional<T> word(Keys keys, String key, T[] values, Function<T, String> word) {
        return keys.value(
                key,
                Arrays.stream(values).map(word).collect(Collectors.joining(", ")),
                text -> Arrays.stream(values)
                        .filter(value -> word.apply(value).equals(text))
                        .findFirst());
    }
}
