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
        assertSameDocument(spark, "json", folder, arguments);
    }

    /** The same in another document. */
    static void assertSameDocument(SparkTool spark, String format, Path folder, String... arguments) {
        String[] score = score(format, arguments);
        same(spark, Tool.in(folder).run(score), folder, score);
    }

    /** In its JSON. */
    static Tool.Run onOneMachine(Path folder, String... arguments) {
        return Tool.in(folder).run(score("json", arguments));
    }

    /** @param here what came out on one machine in JSON */
    static void assertSame(SparkTool spark, Tool.Run here, Path folder, String... arguments) {
        same(spark, here, folder, score("json", arguments));
    }

    private static String[] score(String format, String... arguments) {
        List<String> score = new ArrayList<>(List.of("score"));
        score.addAll(List.of(arguments));
        score.addAll(List.of("-f", format));
        return score.toArray(String[]::new);
    }

    private static void same(SparkTool spark, Tool.Run here, Path folder, String... command) {
        Tool.Run there = spark.run(folder, command);

        String what = folder + " " + List.of(command);
        assertThat(withoutDigests(there.out())).as(what).isEqualTo(withoutDigests(here.out()));
        assertThat(there.err()).as(what).isEqualTo(here.err());
        assertThat(there.status()).as(what).isEqualTo(here.status());
    }

    static String withoutDigests(String text) {
        return text.replaceAll(DIGEST, "");
    }
}
