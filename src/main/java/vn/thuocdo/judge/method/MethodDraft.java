package vn.thuocdo.judge.method;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.judge.credit.Credit;
import vn.thuocdo.model.Band;
import vn.thuocdo.model.Bilingual;

/** Builds a method from the one that it extends. Parts that are not set stay as they are there. */
public final class MethodDraft {

    private String id;
    private String source;
    private Credit credit;
    private boolean weighted;
    private Denominator denominator;
    private Lateness lateness;
    private TimeUnknown timeUnknown;
    private boolean noCaseExcluded;
    private boolean targetsOnly;
    private Optional<BigFraction> cooperation;
    private List<TierRule> tierRules;
    private Optional<Quota> quota;
    private List<Band> bands;
    private Rounding rounding;
    private Ranking ranking;
    private List<Bilingual> missing;
    private Location at;

    MethodDraft(Method base) {
        id = base.id();
        source = base.source();
        credit = base.credit();
        weighted = base.weighted();
        denominator = base.denominator();
        lateness = base.lateness();
        timeUnknown = base.timeUnknown();
        noCaseExcluded = base.noCaseExcluded();
        targetsOnly = base.targetsOnly();
        cooperation = base.cooperation();
        tierRules = base.tierRules();
        quota = base.quota();
        bands = base.bands();
        rounding = base.rounding();
        ranking = base.ranking();
        missing = base.missing();
        at = base.at();
    }

    public MethodDraft id(String other) {
        id = other;
        return this;
    }

    public MethodDraft source(String other) {
        source = other;
        return this;
    }

    public MethodDraft credit(Credit other) {
        credit = other;
        return this;
    }

    public MethodDraft weighted(boolean other) {
        weighted = other;
        return this;
    }

    public MethodDraft denominator(Denominator other) {
        denominator = other;
        return this;
    }

    public MethodDraft lateness(Lateness other) {
        lateness = other;
        return this;
    }

    public MethodDraft timeUnknown(TimeUnknown other) {
        timeUnknown = other;
        return this;
    }

    public MethodDraft noCaseExcluded(boolean other) {
        noCaseExcluded = other;
        return this;
    }

    public MethodDraft targetsOnly(boolean other) {
        targetsOnly = other;
        return this;
    }

    public MethodDraft cooperation(Optional<BigFraction> other) {
        cooperation = other;
        return this;
    }

    public MethodDraft tierRules(List<TierRule> other) {
        tierRules = other;
        return this;
    }

    public MethodDraft quota(Optional<Quota> other) {
        quota = other;
        return this;
    }

    public MethodDraft bands(List<Band> other) {
        bands = other;
        return this;
    }

    public MethodDraft rounding(Rounding other) {
        rounding = other;
        return this;
    }

    public MethodDraft ranking(Ranking other) {
        ranking = other;
        return this;
    }

    public MethodDraft missing(List<Bilingual> other) {
        missing = other;
        return this;
    }

    public MethodDraft at(Location other) {
        at = other;
        return this;
    }

    public Method method() {
        return new Method(
                id,
                source,
                credit,
                weighted,
                denominator,
                lateness,
                timeUnknown,
                noCaseExcluded,
                targetsOnly,
                cooperation,
                tierRules,
                quota,
                bands,
                rounding,
                ranking,
                missing,
                at);
    }
}
