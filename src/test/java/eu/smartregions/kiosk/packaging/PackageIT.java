package eu.smartregions.kiosk.packaging;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The package for Debian and the tar.gz, made of the image that was built. What happens when it is installed and
/// removed in a fresh system is tried by `packaging/deb/try`, which takes minutes.
class PackageIT {
    @TempDir
    private static Path out;
    private static Path deb;

    @BeforeAll
    static void build() throws Exception {
        assumeTrue(works("dpkg-deb", "--version"), "there is no dpkg-deb here");
        assumeTrue(works("strip", "--version"), "there is no strip here");
        assertEquals("", said("packaging/deb/build", Image.HOME.toString(), "1.2.3", out.toString(), "gzip"));
        try (Stream<Path> made = Files.list(out)) {
            deb = made.filter(file -> file.toString().endsWith(".deb")).findFirst().orElseThrow();
        }
    }

    @Test
    void putsEverythingWhereDebianKeepsSuchThings() throws Exception {
        List<String> lines = said("dpkg-deb", "--contents", deb.toString()).lines().toList();
        Set<String> files = lines.stream().map(line -> line.split("\\s+")[5]).collect(Collectors.toSet());

        for (String file : List.of("usr/lib/smart-regions-kiosk/bin/kiosk-session",
                "usr/lib/smart-regions-kiosk/lib/kiosk.aot",
                "usr/lib/smart-regions-kiosk/content/exhibition/exhibition.json",
                "usr/lib/systemd/system/smart-regions-kiosk.service", "usr/lib/sysusers.d/smart-regions-kiosk.conf",
                "usr/lib/tmpfiles.d/smart-regions-kiosk.conf", "etc/smart-regions-kiosk/kiosk.properties",
                "usr/share/doc/smart-regions-kiosk/README.md")) {
            assertTrue(files.contains("./" + file), file);
        }
        assertTrue(lines.stream().allMatch(line -> line.contains(" root/root ")), "Something belongs to somebody else");
    }

    @Test
    void needsLittleOfTheSystem() throws Exception {
        List<String> needed = List.of(said("dpkg-deb", "--field", deb.toString(), "Depends").split(","));

        assertTrue(needed.size() < 20, needed::toString);
        assertTrue(needed.stream().anyMatch(each -> each.strip().equals("cage")), needed::toString);
        assertEquals("1.2.3", said("dpkg-deb", "--field", deb.toString(), "Version").strip());
    }

    @Test
    void keepsToTheRulesOfDebian() throws Exception {
        assumeTrue(works("lintian", "--version"), "there is no lintian here");
        String found = said("lintian", "--allow-root", "--fail-on", "none", deb.toString());

        assertEquals(List.of(), found.lines().filter(line -> line.startsWith("E:") || line.startsWith("W:")).toList());
    }

    @Test
    void startsFromTheTarWithItsCache() throws Exception {
        Path unpacked = Files.createDirectories(out.resolve("elsewhere"));
        Path tar;
        try (Stream<Path> made = Files.list(out)) {
            tar = made.filter(file -> file.toString().endsWith(".tar.gz")).findFirst().orElseThrow();
        }
        said("tar", "-C", unpacked.toString(), "-xzf", tar.toString());
        Path home = unpacked.resolve("smart-regions-kiosk");

        String java = said(home.resolve("bin/java").toString(), "@" + home.resolve("lib/kiosk.options"),
                "-XX:AOTMode=on", "-XX:AOTCache=" + home.resolve("lib/kiosk.aot"), "-m",
                "eu.smartregions.kiosk/eu.smartregions.kiosk.Main", "--version");

        assertAll(() -> assertTrue(java.startsWith("Smart Regions Kiosk "), java),
                () -> assertTrue(Files.isExecutable(home.resolve("bin/kiosk-session"))));
    }

    private static boolean works(String... words) throws InterruptedException {
        try {
            return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// What a program says on both streams; it must end well.
    private static String said(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
