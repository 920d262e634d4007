package vn.thuocdo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Tool;

/** Tests of a class share one browser; they are skipped where none is installed. */
abstract class WithBrowser {

    @TempDir
    static Path folder;

    static Chromium chromium;

    private static Optional<Chromium> started = Optional.empty();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<Path> program = Chromium.installed();
        assumeTrue(
                program.isPresent(),
                "no Chromium is installed: pages were not opened in a browser; scripts/test --browser installs it");
        chromium = Chromium.start(program.get(), Files.createDirectory(folder.resolve("profile")));
        started = Optional.of(chromium);
    }

    @AfterAll
    static void stop() {
        started.ifPresent(Chromium::close);
        started = Optional.empty();
    }

    @BeforeEach
    void onADesk() {
        chromium.allowScripts(true);
        chromium.resize(1280, 900);
        chromium.show(Look.LIGHT);
    }

    /** What a command that writes a page wrote. */
    static Path written(String name, String... command) {
        Path page = folder.resolve(name);
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of("-q", "-o", page.toString()));
        Tool.Run run = Tool.inCheckout().run(all.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        return page;
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
