package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Tool;

/** Runs that end before their end: a signal, a reader that has had enough, a disk that is full. */
class BrokenOffRunIT {

    private static final String SAMPLE =
            Tool.CHECKOUT.resolve("samples/vinh-phuc-2023").toString();

    @TempDir
    Path folder;

    /** The second report goes into a pipe that nobody opens, so that the run waits there with the first one prepared. */
    @Test
    void aSignalLeavesTheOldFilesAndNothingBesideThem() throws Exception {
        Files.writeString(folder.resolve("a.json"), "old");
        run("mkfifo", "pipe").waitFor();
        Process tool = run("sh", "-c", "exec " + thuocdo() + " score " + SAMPLE + " -o a.json -o text:pipe");
        while (names().stream().noneMatch(name -> name.endsWith(".new"))) {
            assertThat(tool.isAlive()).isTrue();
            Thread.onSpinWait();
        }

        tool.destroy();

        assertThat(tool.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(tool.exitValue()).isEqualTo(128 + 15);
        assertThat(error()).isEqualTo("thuocdo: bị ngắt giữa chừng; chưa ghi, vẫn giữ nguyên như cũ: a.json, pipe\n");
        assertThat(folder.resolve("a.json")).hasContent("old");
        assertThat(names()).containsExactly("a.json", "error", "pipe");
    }

    /** What is printed is more than a pipe holds, so that the tool notices that nobody reads it. */
    @Test
    void aReaderThatHasHadEnoughEndsTheRunQuietly() throws Exception {
        String rows =
                IntStream.range(0, 1000).mapToObj(i -> "U" + i + ",T,done\n").collect(Collectors.joining());
        Files.writeString(folder.resolve("a.csv"), "unit,task,status\n" + rows);
        Process shell = run("bash", "-c", thuocdo() + " score a.csv -f json | head -1; echo ${PIPESTATUS[0]}");

        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\n4\n");
        assertThat(error()).isEmpty();
    }

    @Test
    void aFullDiskIsToldAndLeavesTheOtherReportAsItWas() throws Exception {
        Files.writeString(folder.resolve("a.csv"), "old");
        Process tool =
                run("sh", "-c", thuocdo() + " score " + SAMPLE + " --lang en -o a.csv -o json:/dev/full -o b.csv");

        assertThat(tool.waitFor()).isEqualTo(4);
        assertThat(error())
                .isEqualTo("/dev/full: error E103: cannot be written (No space left on device); close it where it is"
                        + " open, make room, or choose another name or place: for a report with -o, for temporary"
                        + " files with TMPDIR\n1 error\n"
                        + "thuocdo: not written, left as before: a.csv, b.csv\n");
        assertThat(folder.resolve("a.csv")).hasContent("old");
        assertThat(names()).containsExactly("a.csv", "error");
    }

    @Test
    void standardOutputOnAFullDiskIsTold() throws Exception {
        Process tool = run("sh", "-c", thuocdo() + " score " + SAMPLE + " --lang en >/dev/full");

        assertThat(tool.waitFor()).isEqualTo(4);
        assertThat(error()).isEqualTo("thuocdo: standard output cannot be written (No space left on device)\n");
    }

    /** The line of the manual, as cron runs it: with hardly an environment, and mail only where something is printed. */
    @Test
    void theRecipeForCronIsSilentOrSendsAMailThatReadsWell() throws Exception {
        String recipe = Files.readAllLines(Tool.CHECKOUT.resolve("src/docs/pipelines.md")).stream()
                .filter(line -> line.contains("flock -n"))
                .filter(line -> line.startsWith("15 6"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("^(\\S+ +){5}", "")
                .replace("/run/lock/", folder + "/")
                .replace("/srv/thuocdo/", Tool.CHECKOUT + "/")
                .replace("/srv/targets", SAMPLE)
                .replace("/srv/www/", folder + "/")
                .replace("/srv/metrics/", folder + "/");
        String cron = "env -i PATH=/usr/bin:/bin SHELL=/bin/sh sh -c '%s' 2>&1";

        Process failing = run("sh", "-c", cron.formatted(recipe));
        String mail = new String(failing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(failing.waitFor()).isEqualTo(1);
        assertThat(mail.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(72));
        assertThat(mail).startsWith("thuocdo: 2 đơn vị");
        assertThat(names()).contains("targets.md", "targets.prom");

        Process fine = run("sh", "-c", cron.formatted(recipe.replace("--fail-under 50", "--fail-under 40")));
        assertThat(fine.getInputStream().readAllBytes()).isEmpty();
        assertThat(fine.waitFor()).isZero();

        Process busy = run("sh", "-c", "flock " + folder + "/thuocdo.lock " + cron.formatted(recipe));
        assertThat(busy.getInputStream().readAllBytes()).isEmpty();
        assertThat(busy.waitFor()).isEqualTo(75);
    }

    private static String thuocdo() {
        return ProcessHandle.current().info().command().orElse("java") + " -jar "
                + Tool.CHECKOUT.resolve("target/thuocdo.jar");
    }

    private Process run(String... command) throws IOException {
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("error").toFile());
        process.environment().put("LC_ALL", "C.UTF-8");
        return process.start();
    }

    private String error() throws IOException {
        return Files.readString(folder.resolve("error"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
