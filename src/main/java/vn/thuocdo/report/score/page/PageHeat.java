package vn.thuocdo.report.score.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.render.HtmlTone;
import vn.thuocdo.report.score.content.GroupName;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scorecard;

/** Units by groups of tasks: how much each unit completed of each group, in the colour of the tier of such a rate. */
final class PageHeat {

    /** Groups from which on the columns would be too narrow for a page of paper. */
    private static final int MOST_GROUPS = 12;

    private final List<String> groups;
    private final List<PageRow> rows;
    private final Method method;
    private final Messages messages;

    PageHeat(ReportContent report, Messages messages, PageRanking ranking) {
        this.groups = report.groups(messages.language()).stream()
                .map(Scorecard.Group::name)
                .toList();
        this.rows = ranking.rows();
        this.method = report.board().method();
        this.messages = messages;
    }

    /** Whether there is something to compare, and room for it. */
    boolean isShown() {
        return method.givesTiers() && groups.size() > 1 && groups.size() <= MOST_GROUPS && rows.size() > 1;
    }

    List<String> groups() {
        return groups.stream().map(group -> GroupName.of(group, messages)).toList();
    }

    /** @param tone the class of its colour; empty where the unit has nothing of the group */
    record Cell(String text, String tone) {}

    record Row(String unit, List<Cell> cells) {}

    List<Row> rows() {
        return rows.stream()
                .map(row -> new Row(row.card().unit().name(), cells(row.card())))
                .toList();
    }

    private List<Cell> cells(Scorecard card) {
        Map<String, Rate> rates = new HashMap<>();
        card.groups().forEach(group -> rates.put(group.name(), group.rate()));
        return groups.stream()
                .map(group -> rates.containsKey(group) ? cell(rates.get(group)) : new Cell("", ""))
                .collect(Collectors.toList());
    }

    private Cell cell(Rate rate) {
        String tone =
                tier(rate).map(tier -> HtmlTone.ofTier(tier, method.tiers())).orElse("");
        return new Cell(Figures.fraction(rate), tone);
    }

    private Optional<Tier> tier(Rate rate) {
        return rate.value()
                .flatMap(value -> method.tiers().stream()
                        .filter(tier -> tier.reachedBy(value))
                        .findFirst());
    }

    /** What the colours of the cells mean. */
    List<TierKey> keys() {
        Set<Tier> occurring = rows.stream()
                .flatMap(row -> row.card().groups().stream())
                .flatMap(group -> tier(group.rate()).stream())
                .collect(Collectors.toSet());
        return TierKey.of(occurring, method, messages);
    }
}
