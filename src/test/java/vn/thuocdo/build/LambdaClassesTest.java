package vn.thuocdo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thuocdo.Main;

/** That the build gives lambdas classes of their own ({@code src/build}); what these do, all other tests show. */
class LambdaClassesTest {

    /** The name of what links a lambda, as a class file has it: behind its length, so without {@code altMetafactory}. */
    private static final String LINKS = "\0\13metafactory";

    @Test
    void noClassLeavesItsLambdasToBeLinked() throws Exception {
        URL folder = Main.class.getProtectionDomain().getCodeSource().getLocation();
        try (Stream<Path> files = Files.walk(Path.of(folder.toURI()))) {
            List<Path> classes =
                    files.filter(file -> file.toString().endsWith(".class")).toList();

            assertThat(classes).anyMatch(file -> file.toString().contains("$lambda$"));
            assertThat(classes).noneMatch(LambdaClassesTest::linksLambdas);
        }
    }

    private static boolean linksLambdas(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(LINKS);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
