package vn.thuocdo.reconcile;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Printed;

/** A reckoning that can be shown: {@code 1,602 / 9,831}. */
public sealed interface Expression {

    /** What it comes to with the digits that were printed; of a percentage 87 for 87 %. */
    BigFraction value();

    /** Where it may lie, were printed digits rounded, or cut off. */
    Span span(boolean cutOff);

    Measure measure();

    /** A published figure. */
    record Given(Printed printed) implements Expression {
        @Override
        public BigFraction value() {
            return printed.value();
        }

        @Override
        public Span span(boolean cutOff) {
            if (!printed.isCut()) {
                return Span.of(value());
            }
            BigFraction half = printed.step().divide(2);
            return cutOff
                    ? new Span(value(), value().add(printed.step()))
                    : new Span(value().subtract(half), value().add(half));
        }

        @Override
        public Measure measure() {
            return printed.measure();
        }
    }

    /** An exact number that was not published: of the data, or a hundred. */
    record Exact(BigFraction value, Measure measure) implements Expression {
        @Override
        public Span span(boolean cutOff) {
            return Span.of(value);
        }
    }

    /** @param terms at least one */
    record Sum(List<Expression> terms) implements Expression {
        public Sum {
            terms = List.copyOf(terms);
        }

        /** A single one is itself. */
        static Expression of(List<Expression> terms) {
            return terms.size() == 1 ? terms.get(0) : new Sum(terms);
        }

        @Override
        public BigFraction value() {
            return terms.stream().map(Expression::value).reduce(BigFraction.ZERO, BigFraction::add);
        }

        @Override
        public Span span(boolean cutOff) {
            return terms.stream().map(term -> term.span(cutOff)).reduce(Span.of(BigFraction.ZERO), Span::plus);
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
        public Span span(boolean cutOff) {
            return from.span(cutOff).minus(new Sum(taken).span(cutOff));
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
        public Span span(boolean cutOff) {
            return part.span(cutOff).over(whole.span(cutOff)).times(factor());
        }
    }
}
