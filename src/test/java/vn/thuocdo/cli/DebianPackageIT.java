package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import vn.thuocdo.testing.Shell;
import vn.thuocdo.testing.Tool;

/** The Debian package is built, installed, run and removed below a root of its own; left out where Debian's tools are not. */
final class DebianPackageIT {

    @Test
    void itLivesAndLeavesNothingBehind() throws Exception {
        assumeThat(canBeBuilt()).isTrue();

        Shell.Run built = checkout().run("scripts/package --deb");

        assertThat(built.err()).isEmpty();
        assertThat(built.status()).isZero();
        assertThat(built.out()).contains("1,cong-an-tinh,", "target/thuocdo_");
        if (checkout().run("command -v lintian").status() == 0) {
            assertThat(checkout()
                            .run("lintian --fail-on error,warning target/thuocdo_*.deb")
                            .out())
                    .isEmpty();
        }
    }

    private static boolean canBeBuilt() throws Exception {
        return checkout()
                        .run("command -v dpkg dpkg-deb xz && { [ $(id -u) -eq 0 ] || command -v fakeroot; }")
                        .status()
                == 0;
    }

    private static Shell checkout() {
        return Shell.in(Tool.CHECKOUT)
                .with("PATH", "/usr/bin:/bin:/usr/sbin:/sbin")
                .with("DEBEMAIL", "packages@thuocdo.example.vn");
    }
}
