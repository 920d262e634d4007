package vn.thuocdo.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import vn.thuocdo.report.Document;

/**
 * What every page has in its head: the one style sheet and the one script, within the page, and a policy that lets these
 * two do their work and nothing else do any. Pages ask no network for anything.
 */
public final class HtmlPage {

    private static final String FOLDER = "/vn/thuocdo/report/";

    /** The package that the build makes the templates in. */
    private static final String TEMPLATES = Document.class.getPackageName();

    private final String style = resource("html/page.css");
    private final String script = resource("html/page.js");

    /** The style sheet; holds nothing of the data. */
    public String style() {
        return style;
    }

    /** The script; holds nothing of the data. */
    public String script() {
        return script;
    }

    /** The Content-Security-Policy: style and script are told by their digests. */
    public String policy() {
        return "default-src 'none'; style-src " + digest(style) + "; script-src " + digest(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    /**
     * Writes what a compiled template makes of a model.
     *
     * @param template its path in the folder of templates
     */
    public static void write(String template, Object model, OutputStream stream) throws IOException {
        TemplateEngine templates =
                TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlPage.class.getClassLoader(), TEMPLATES);
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        try {
            templates.render(template, model, new InertOutput(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
