package vn.thuocdo.reconcile;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thuocdo.model.published.Printed;

/** Two digits side by side that changed places, in the figure or in one that it is reckoned from. */
final class TransposedDigits {

    private TransposedDigits() {}

    static Stream<Cause> of(Claim claim, Ledger ledger) {
        if (ledger.agreement(claim).isPresent()) {
            return Stream.empty();
        }
        Set<String> involved = new LinkedHashSet<>(List.of(claim.figure().name()));
        involved.addAll(claim.operands());
        return involved.stream()
                .flatMap(name -> Optional.ofNullable(ledger.figures().get(name)).filter(Printed::isFirm).stream()
                        .flatMap(printed -> swapped(printed).stream()
                                .flatMap(meant -> cause(claim, ledger, name, printed, meant).stream())));
    }

    private static Optional<Cause> cause(Claim claim, Ledger ledger, String name, Printed printed, Printed meant) {
        Ledger corrected = ledger.with(name, meant);
        Optional<Expression> reckoning = corrected.reckoned(claim);
        Optional<Agreement> agreement = corrected.agreement(claim);
        if (agreement.isEmpty() || reckoning.isEmpty()) {
            return Optional.empty();
        }
        Map<Claim, Agreement> before = ledger.agreements(name);
        Map<Claim, Agreement> after = corrected.agreements(name);
        List<String> mends = names(after.keySet(), before.keySet(), claim);
        List<String> breaks = names(before.keySet(), after.keySet(), claim);
        Cause.Transposed cause =
                new Cause.Transposed(name, printed, meant, reckoning.get(), agreement.get(), mends, breaks);
        // What more claims speak against than for is refuted.
        return cause.explains() < 0 ? Optional.empty() : Optional.of(cause);
    }

    /** The figures of the claims among some that are not among others, but for one claim. */
    private static List<String> names(Set<Claim> some, Set<Claim> others, Claim except) {
        return some.stream()
                .filter(claim -> !others.contains(claim) && !claim.equals(except))
                .map(claim -> claim.figure().name())
                .distinct()
                .sorted()
                .toList();
    }

    /** The figure with two digits changed over, in each place where that makes another number of as many digits. */
    static List<Printed> swapped(Printed printed) {
        String digits = printed.number().unscaledValue().abs().toString();
        List<Printed> swapped = new ArrayList<>();
        for (int i = 0; i + 1 < digits.length(); i++) {
            char first = digits.charAt(i);
            char second = digits.charAt(i + 1);
            if (first != second && !(i == 0 && second == '0')) {
                String other = digits.substring(0, i) + second + first + digits.substring(i + 2);
                BigDecimal number =
                        new BigDecimal(new BigInteger(other), printed.number().scale());
                swapped.add(printed.withNumber(printed.number().signum() < 0 ? number.negate() : number));
            }
        }
        return swapped;
    }
}
