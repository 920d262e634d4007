package vn.thuocdo.reconcile;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Printed;

/** A computation that can be shown: {@code 1,602 / 9,831}. */
public sealed interface Expression {

    /** Its value with the printed digits; 87 for 87 %. */
    BigFraction value();

    /** The values that the figures in it allow. */
    Span span();

    /**
     * The same if the digits of a whole column may have been truncated: for sums and differences of figures that are
     * all printed to the same places.
     */
    default Span widest(BigFraction step) {
        return span();
    }

    Measure measure();

    /**
     * A published figure.
     *
     * @param span what it can stand for
     */
    record Given(Printed printed, Span span) implements Expression {
        @Override
        public BigFraction value() {
            return printed.value();
        }

        @Override
        public Span widest(BigFraction step) {
            return printed.isFirm()
                            && printed.mayHaveMoreDigits()
                            && printed.step().equals(step)
                    ? PrintedSpan.either(printed)
                    : span;
        }

        @Override
        public Measure measure() {
            return printed.measure();
        }
    }

    /** An exact number that was not published: from the data, or a hundred. */
    record Exact(BigFraction value, Measure measure) implements Expression {
        @Override
        public Span span() {
            return Span.of(value);
        }
    }

    /** @param terms at least one */
    record Sum(List<Expression> terms) implements Expression {
        public Sum {
            terms = List.copyOf(terms);
        }

        /** A single term stays itself. */
        static Expression of(List<Expression> terms) {
            return terms.size() == 1 ? terms.get(0) : new Sum(terms);
        }

        @Override
        public BigFraction value() {
            return terms.stream().map(Expression::value).reduce(BigFraction.ZERO, BigFraction::add);
        }

        @Override
        public Span span() {
            return terms.stream().map(Expression::span).reduce(Span.of(BigFraction.ZERO), Span::plus);
        }

        @Override
        public Span widest(BigFraction step) {
            return terms.stream().map(term -> term.widest(step)).reduce(Span.of(BigFraction.ZERO), Span::plus);
        }

        @Override
        public Measure measure() {
            return terms.get(0).measure();
        }
    }

    /** One number less others. */
    record Less(Expression from, List<Expression> taken, Measure measure) implements Expression {
        public Less {
            taken = List.copyOf(taken);
        }

        @Override
        public BigFraction value() {
            return from.value().subtract(new Sum(taken).value());
        }

        @Override
        public Span span() {
            return from.span().minus(new Sum(taken).span());
        }

        @Override
        public Span widest(BigFraction step) {
            return from.widest(step).minus(new Sum(taken).widest(step));
        }
    }

    /**
     * A part of a whole.
     *
     * @param whole not zero
     * @param measure percent, or times
     */
    record Share(Expression part, Expression whole, Measure measure) implements Expression {
        private int factor() {
            return measure == Measure.PERCENT ? 100 : 1;
        }

        @Override
        public BigFraction value() {
            return part.value().divide(whole.value()).multiply(factor());
        }

        @Override
        public Span span() {
            return part.span().over(whole.span()).times(factor());
        }
    }
}
