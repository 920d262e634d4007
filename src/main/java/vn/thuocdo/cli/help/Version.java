package vn.thuocdo.cli.help;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version and the commit that the build wrote down. */
public final class Version {

    private Version() {}

    /** The line that {@code --version} prints. */
    public static String line() throws IOException {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/vn/thuocdo/version.properties")) {
            build.load(in);
        }
        String commit = build.getProperty("commit");
        return "thuocdo " + build.getProperty("version") + " ("
                + (commit.startsWith("$") ? "unknown commit" : "commit " + commit) + ")";
    }
}
