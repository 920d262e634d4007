package vn.thuocdo.samples;

import java.io.IOException;
import java.nio.file.Path;

/** What {@code scripts/samples} runs: the folder of all samples, and the names of those to be written; none means all. */
final class SampleRun {

    private SampleRun() {}

    public static void main(String[] arguments) throws IOException {
        Path samples = Path.of(arguments[0]);
        if (arguments.length == 1) {
            for (GeneratedSample sample : GeneratedSample.values()) {
                sample.writeTo(samples);
            }
        }
        for (int i = 1; i < arguments.length; i++) {
            GeneratedSample.named(arguments[i]).writeTo(samples);
        }
    }
}
