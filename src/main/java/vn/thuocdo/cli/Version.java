package vn.thuocdo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version and the commit that the build wrote down. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/vn/thuocdo/version.properties")) {
            build.load(in);
        }
        String commit = build.getProperty("commit");
        return new String[] {
            "thuocdo " + build.getProperty("version") + " ("
                    + (commit.startsWith("$") ? "unknown commit" : "commit " + commit) + ")"
        };
    }
}
