package vn.thuocdo.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.thuocdo.oracle.Job.Credit;
import vn.thuocdo.oracle.Job.Denominator;
import vn.thuocdo.oracle.Job.Lateness;
import vn.thuocdo.oracle.Job.Ranking;
import vn.thuocdo.oracle.Job.Rules;
import vn.thuocdo.oracle.Job.Step;
import vn.thuocdo.oracle.Job.TimeUnknown;

/** A random method. */
final class RandomRules {

    private RandomRules() {}

    static Rules draw(SplittableRandom random) {
        Denominator denominator = Denominator.values()[random.nextInt(Denominator.values().length)];
        Credit credit = Credit.values()[random.nextInt(Credit.values().length)];
        Optional<Integer> cap =
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextBoolean() ? 100 : 150);
        List<int[]> steps = List.of(new int[] {80, random.nextInt(50, 100)}, new int[] {50, 50});
        return new Rules(
                denominator,
                credit,
                cap,
                steps,
                random.nextBoolean(),
                Lateness.values()[random.nextInt(Lateness.values().length)],
                random.nextInt(1, 20) * 5,
                TimeUnknown.values()[random.nextInt(TimeUnknown.values().length)],
                random.nextInt(3) == 0,
                random.nextInt(3) == 0 ? Optional.of(random.nextInt(1, 10) * 10) : Optional.empty(),
                random.nextInt(3) == 0,
                random.nextInt(4) == 0,
                Ranking.values()[random.nextInt(Ranking.values().length)],
                tiers(random),
                random.nextInt(6) == 0 ? Optional.of(random.nextInt(1, 10) * 10) : Optional.empty());
    }

    private static List<Step> tiers(SplittableRandom random) {
        List<Step> tiers = new ArrayList<>();
        for (int percent : new int[] {90, 75, 50, 20}) {
            int gate = random.nextInt(10);
            tiers.add(new Step(
                    percent,
                    gate == 1,
                    gate == 2,
                    gate == 3 ? Optional.of(random.nextInt(0, 8) * 10) : Optional.empty(),
                    gate == 4 ? Optional.of(random.nextInt(1, 8) * 10) : Optional.empty()));
        }
        return tiers;
    }
}
