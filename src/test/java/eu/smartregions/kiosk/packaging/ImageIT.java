package eu.smartregions.kiosk.packaging;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The image and its launcher: what every command says and how it ends.
class ImageIT {
    /// Runs programs as another processor of the same kind would.
    private static final Path OLDER = Path.of("/usr/bin/qemu-x86_64");

    @TempDir
    private Path folder;

    @Test
    void startsWithoutJavaAndSaysItsVersion() throws Exception {
        Image.Result result = Image.run(folder, "--version");

        String version = "Smart Regions Kiosk " + System.getProperty("kiosk.version") + System.lineSeparator();
        assertEquals(new Image.Result(0, version, ""), result);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows lets few users make links")
    void startsThroughLinksFromAnywhere() throws Exception {
        Files.createSymbolicLink(folder.resolve("readlink"), Path.of("/usr/bin/readlink"));
        Path absolute = Files.createSymbolicLink(folder.resolve("absolute"), Image.LAUNCHER);
        Path relative = Files.createSymbolicLink(folder.resolve("relative"), absolute.getFileName());

        assertEquals(0, Image.run(relative, folder, "--version").code());
    }

    @Test
    void startsQuietlyFromAnotherPlaceAndWithADamagedCache() throws Exception {
        Path moved = folder.resolve("a place with blanks");
        copyImage(moved);
        Path launcher = moved.resolve("bin").resolve(Image.LAUNCHER.getFileName());

        assertEquals("", Image.run(launcher, folder, "--version").err());
        Files.writeString(moved.resolve("lib/kiosk.aot"), "this is no cache");
        Image.Result damaged = Image.run(launcher, folder, "--version");
        Files.delete(moved.resolve("lib/kiosk.aot"));
        Image.Result without = Image.run(launcher, folder, "--version");

        assertEquals(0, damaged.code());
        assertEquals(damaged, without);
        assertEquals("", damaged.err());
        assertEquals(1, damaged.out().lines().count(), damaged.out());
    }

    @Test
    void usesItsCache() throws Exception {
        ProcessBuilder java = Image.prepare(Image.HOME.resolve("bin/java"), folder, Map.of(),
                "@" + Image.HOME.resolve("lib/kiosk.options"), "-XX:AOTCache=" + Image.HOME.resolve("lib/kiosk.aot"),
                "-XX:AOTMode=on", "-Xlog:aot=info:stdout", "-m", "eu.smartregions.kiosk/eu.smartregions.kiosk.Main",
                "--version");
        Process process = java.start();
        String out = new String(process.getInputStream().readAllBytes());

        assertEquals(0, process.waitFor());
        assertTrue(out.contains("full module graph: enabled"), out);
        assertTrue(out.contains("Using AOT-linked classes: true"), out);
    }

    /// One without the wide registers that the machine which built the image may have.
    @Test
    void startsWithItsCacheOnAnOlderProcessor() throws Exception {
        assumeTrue(Files.isExecutable(OLDER), "there is no " + OLDER + " here");

        Process process = Image.prepare(OLDER, folder, Map.of(), "-cpu", "Nehalem",
                Image.HOME.resolve("bin/java").toString(), "@" + Image.HOME.resolve("lib/kiosk.options"),
                "-XX:AOTCache=" + Image.HOME.resolve("lib/kiosk.aot"), "-XX:AOTMode=on", "-m",
                "eu.smartregions.kiosk/eu.smartregions.kiosk.Main", "--version").redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());

        assertEquals(0, process.waitFor(), said);
        assertTrue(said.startsWith("Smart Regions Kiosk "), said);
    }

    @Test
    void readsNamesWithAccentsInEveryLocale() throws Exception {
        Path bundle = Files.createDirectories(folder.resolve("stick \u00e9/Li\u00e8ge"));
        Files.writeString(bundle.resolve("region.json"), """
                {"format": 1, "kind": "region", "id": "be-liege", "name": {"en": "Li\u00e8ge"}, "areas": \
                ["energy-transition"],
                "summary": {"en": "Steel."}, "pictures": [{"file": "\u00c9t\u00e9.png", "alt": {"en": "A town"}, \
                "credit": "Me"}]}
                """);
        BufferedImage picture = new BufferedImage(2_000, 1_000, BufferedImage.TYPE_INT_RGB);
        assertTrue(ImageIO.write(picture, "png", bundle.resolve("\u00c9t\u00e9.png").toFile()));
        for (String locale : List.of("", "C", "xx_XX.UTF-8")) {
            Path said = folder.resolve("said");
            Process process = Image.prepare(Image.HOME.resolve("bin/kiosk"), folder, Map.of("LC_ALL", locale),
                    "bundle", "install", "--data", "data" + locale, bundle.getParent().getFileName().toString())
                    .redirectErrorStream(true).redirectOutput(said.toFile()).start();

            assertEquals(0, process.waitFor(), Files.readString(said));
            assertTrue(Files.readString(said).contains("Installed: be-liege"), Files.readString(said));
        }
    }

    @Test
    void keepsNativeLibrariesAsPlainFiles() throws Exception {
        assertAll(
                () -> assertTrue(Files.exists(library("glass"))),
                () -> assertTrue(Files.exists(library("sqlitejdbc"))));
    }

    @Test
    void helpNamesTheCommands() throws Exception {
        Image.Result help = Image.run(folder, "--help");

        assertEquals(0, help.code());
        assertEquals("", help.err());
        for (String command : List.of("run", "tour", "demo", "rehearse", "stats")) {
            assertTrue(help.out().contains(command), help.out());
        }
    }

    @Test
    void wrongUsageEndsWithTwo() throws Exception {
        Image.Result unknown = Image.run(folder, "dance");
        Image.Result missing = Image.run(folder, "tour");

        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("dance"), unknown.err());
        assertEquals(2, missing.code());
        assertTrue(missing.err().contains("--out"), missing.err());
        assertEquals("", unknown.out() + missing.out());
    }

    @Test
    void contentWithMistakesEndsWithOneAndSaysWhere() throws Exception {
        Path content = Image.smallContent(folder);
        Path exhibition = content.resolve("exhibition/exhibition.json");
        Files.writeString(exhibition, Files.readString(exhibition).replaceFirst("\\{", "{ \"nonsense\": ,"));

        Image.Result result = Image.run(folder, "tour", "--content", content.toString(), "--out", "pictures");

        assertEquals(1, result.code());
        assertTrue(result.out().contains("exhibition.json:1:"), result.out());
        assertFalse(result.out().contains("\tat "), result.out());
        assertFalse(Files.exists(folder.resolve("pictures")));
    }

    @Test
    void rehearsalsAreExported() throws Exception {
        assertEquals(0, Image.run(folder, "rehearse", "--data", "data", "--visitors", "20", "--seed", "1").code());

        Image.Result export = Image.run(folder, "stats", "export", "--data", "data", "--out", "tables", "--format",
                "csv",
                "--kind", "rehearsal");

        assertEquals(0, export.code(), export.err());
        assertEquals(1 + 20, Files.readAllLines(folder.resolve("tables/raw/visits.csv")).size());
        assertTrue(export.out().contains("visits.csv"), export.out());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Ending the launcher there does not end what it started")
    void aSecondKioskOnTheSameDataEndsWith75() throws Exception {
        Process first = Image.prepare(Image.LAUNCHER, folder, Map.of(),
                "rehearse", "--data", "data", "--visitors", "1000000", "--seed", "1", "--acknowledge")
                .redirectErrorStream(true).start();
        try (BufferedReader said = first.inputReader()) {
            assertTrue(said.readLine().startsWith("durable "));

            Image.Result second = Image.run(folder, "rehearse", "--data", "data", "--visitors", "1", "--seed", "1");

            assertEquals(75, second.code());
            assertTrue(second.err().contains("Another kiosk already uses data"), second.err());
        } finally {
            first.destroyForcibly().waitFor();
        }
    }

    private static Path library(String name) {
        return Image.HOME.resolve("lib").resolve(System.mapLibraryName(name));
    }

    private static void copyImage(Path to) throws IOException {
        try (var files = Files.walk(Image.HOME)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(Image.HOME.relativize(file).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
