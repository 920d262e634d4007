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
        assertSame(spark, onOneMachine(folder, arguments), folder, arguments);
    }

    static Tool.Run onOneMachine(Path folder, String... arguments) {
        return Tool.in(folder).run(score(arguments));
    }

    private static String[] score(String... arguments) {
        List<String> score = new ArrayList<>(List.of("score"));
        score.addAll(List.of(arguments));
        score.addAll(List.of("-f", "json"));
        return score.toArray(String[]::new);
    }

    /** @param here what came out on one machine */
    static void assertSame(SparkTool spark, Tool.Run here, Path folder, String... arguments) {
        Tool.Run there = spark.run(folder, score(arguments));

        String what = folder + " " + List.of(arguments);
        assertThat(withoutDigests(there.out())).as(what).isEqualTo(withoutDigests(here.out()));
        assertThat(there.err()).as(what).isEqualTo(here.err());
        assertThat(there.status()).as(what).isEqualTo(here.status());
    }

    static String withoutDigests(String text) {
        return text.replaceAll(DIGEST, "");
    }
}
