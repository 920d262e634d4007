package vn.thuocdo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.testing.Tool;

/** Whether Spark comes to what the tool comes to on one machine. */
final class Equality {

    /** Of results none is taken on Spark. */
    private static final String DIGEST = "\\b[0-9a-f]{64}\\b";

    private Equality() {}

    /** In its JSON but for digests, in all that it says, and in its status. */
    static void assertSame(SparkTool spark, Path folder, String... arguments) {
        List<String> score = new ArrayList<>(List.of("score"));
        score.addAll(List.of(arguments));
        score.addAll(List.of("-f", "json"));
        Tool.Run here = Tool.in(folder).run(score.toArray(String[]::new));
        Tool.Run there = spark.run(folder, score.toArray(String[]::new));

        String what = folder + " " + score;
        assertThat(withoutDigests(there.out())).as(what).isEqualTo(withoutDigests(here.out()));
        assertThat(there.err()).as(what).isEqualTo(here.err());
        assertThat(there.status()).as(what).isEqualTo(here.status());
    }

    static String withoutDigests(String text) {
        return text.replaceAll(DIGEST, "");
    }
}
