package vn.thuocdo.docs;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocdo.testing.Tool;

/** What the packages hold beside the tool itself: each library with its version, licence, checksum and licence texts. */
final class ThirdPartyText {

    /** The bill of materials that the build makes of the resolved dependencies, under the profile "inside". */
    static final Path BILL = Tool.CHECKOUT.resolve("target/thuocdo.cdx.json");

    /** The texts of those whose jars have none. */
    private static final Path LICENCES = Tool.CHECKOUT.resolve("src/test/resources/vn/thuocdo/docs/licences");

    private static final String RULE = "\n" + "=".repeat(80) + "\n";

    private record Library(String group, String name, String version, String licence, String sha256) {

        @Override
        public String toString() {
            return group + ":" + name + ":" + version + "\n    " + licence + "\n    sha256 " + sha256 + "\n";
        }

        Path jar() {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .filter(path -> path.getFileName().toString().equals(name + "-" + version + ".jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(this + " is not on the class path"));
        }
    }

    private ThirdPartyText() {}

    static String text() throws IOException {
        List<Library> libraries = libraries();
        StringBuilder text = new StringBuilder("Thuocdo is licensed under the Apache License 2.0 (LICENSE.txt).\n"
                + "Its packages hold these libraries; their licences and notices follow.\n\n");
        libraries.forEach(text::append);
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Library library : libraries) {
            texts(library)
                    .forEach((title, body) -> texts.computeIfAbsent(body, none -> new ArrayList<>())
                            .add(title));
        }
        texts.forEach((body, titles) -> text.append(RULE)
                .append(String.join("\n", titles))
                .append(RULE)
                .append('\n')
                .append(body)
                .append('\n'));
        return text.toString();
    }

    private static List<Library> libraries() throws IOException {
        JsonNode bill = new JsonMapper().readTree(Files.readString(BILL));
        List<Library> libraries = new ArrayList<>();
        for (JsonNode component : bill.get("components")) {
            String group = component.get("group").asString();
            String licence =
                    component.get("licenses").get(0).get("license").get("id").asString();
            libraries.add(new Library(
                    group,
                    component.get("name").asString(),
                    component.get("version").asString(),
                    // The bill takes "The BSD License" for its oldest form; the address beside it says otherwise.
                    group.equals("org.jline") ? "BSD-3-Clause" : licence,
                    sha256(component)));
        }
        libraries.sort((a, b) -> a.toString().compareTo(b.toString()));
        return libraries;
    }

    private static String sha256(JsonNode component) {
        for (JsonNode hash : component.get("hashes")) {
            if (hash.get("alg").asString().equals("SHA-256")) {
                return hash.get("content").asString();
            }
        }
        throw new AssertionError(component + " has no SHA-256");
    }

    /** The licences and notices of a library, by their titles; the same words are one, however they are broken. */
    private static Map<String, String> texts(Library library) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Path own = LICENCES.resolve(library.group() + ".txt");
        if (Files.exists(own)) {
            texts.put(library.name(), Files.readString(own));
        }
        try (ZipFile jar = new ZipFile(library.jar().toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                String name = entry.getName().toUpperCase(Locale.ROOT);
                boolean told = name.startsWith("META-INF/")
                        && (name.contains("LICENSE") || name.contains("NOTICE"))
                        && !name.endsWith(".CLASS");
                if (told && !entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        String body = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        texts.put(library.name() + ": " + entry.getName(), plain(body));
                    }
                }
            }
        }
        return texts;
    }

    private static String plain(String body) {
        StringBuilder plain = new StringBuilder();
        body.lines()
                .map(String::stripTrailing)
                .forEach(line -> plain.append(line).append('\n'));
        return plain.toString().strip() + "\n";
    }
}
