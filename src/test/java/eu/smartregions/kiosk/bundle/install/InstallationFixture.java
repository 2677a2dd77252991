package eu.smartregions.kiosk.bundle.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import eu.smartregions.kiosk.bundle.author.BundlePacker;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.read.ContentFixture;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.bundle.sign.SigningKey;
import eu.smartregions.kiosk.bundle.sign.Unsigned;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A data folder, the usual content, and bundles to install into it.
public final class InstallationFixture {
    public static final Instant NOW = Instant.parse("2016-05-31T20:00:00Z");

    private final Path folder;
    private final Path data;
    private final ContentFixture usual;
    private Unsigned unsigned = Unsigned.ALLOW;

    public InstallationFixture(Path folder) {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.usual = ContentFixture.in(folder.resolve("usual"));
    }

    Path data() {
        return data;
    }

    public ContentFixture usual() {
        return usual;
    }

    InstallationFixture refusingUnsigned() {
        unsigned = Unsigned.REFUSE;
        return this;
    }

    BundleShelf shelf() {
        return new BundleShelf(data);
    }

    BundleInstaller installer() {
        return new BundleInstaller(data, usual.folder(), unsigned, () -> NOW);
    }

    /// Returns a region as an exhibitor.
    public static Subject exhibitor(String region) {
        return Subject.of(new RegionId(region));
    }

    /// Returns the text of a region's file.
    public static String region(String id, String summary) {
        String name = "{\"en\": \"" + id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1) + "\"}";
        return ContentFixture.REGION.replace("\"flanders\"", "\"" + id + "\"").replace("It grows.", summary)
                .replace("{\"en\": \"Flanders\", \"nl\": \"Vlaanderen\"}", name);
    }

    /// Writes a folder with a region's bundle and returns it.
    public Path region(String folderName, String id, String summary) {
        return file(folderName + "/region.json", region(id, summary)).getParent();
    }

    /// Writes a file of a bundle.
    public Path file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Writes a file of a bundle.
    public Path file(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Makes a key and returns it by the name of its file.
    Path key(String name) {
        try {
            Path file = folder.resolve(name);
            SigningKey.generate(file);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Returns the line of a key for the organiser.
    static String line(Path key) {
        try {
            return Files.readString(key.resolveSibling(key.getFileName() + ".pub")).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Writes the organiser's trust list.
    InstallationFixture trusting(String... lines) {
        file("data/trust.txt", String.join("\n", lines));
        return this;
    }

    /// Packs a bundle and returns the zip.
    Path packed(Path bundle, String zip, int version, Optional<Path> key) {
        try {
            Path out = folder.resolve(zip);
            BundlePacker.Packing packing = new BundlePacker(version, key.isPresent()
                    ? Optional.of(SigningKey.read(key.get()))
                    : Optional.empty()).pack(bundle, out, usual.folder());
            assertInstanceOf(BundlePacker.Packed.class, packing, packing::toString);
            return out;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Installation install(Path... bundles) {
        return installer().install(List.of(bundles), _ -> {});
    }

    Installation.Installed installed(Path... bundles) {
        Installation installation = install(bundles);
        return assertInstanceOf(Installation.Installed.class, installation, installation::toString);
    }

    /// Asserts that the bundles are refused for exactly these problems, each as its line of text, and nothing changed.
    void refusedFor(List<Path> bundles, String... lines) {
        List<InstalledSet> before = shelf().sets();
        Installation installation = installer().install(bundles, _ -> {});
        Installation.Refused refused = assertInstanceOf(Installation.Refused.class, installation,
                installation::toString);
        assertEquals(String.join("\n", lines),
                String.join("\n", refused.problems().stream().map(Problem::toString).toList()));
        assertEquals(before, shelf().sets());
        assertEquals(List.of(), leftovers());
    }

    /// Returns the folders on the shelf that no list names.
    List<String> leftovers() {
        List<String> named = shelf().sets().stream().map(InstalledSet::contentId).toList();
        Path shelf = data.resolve("content");
        if (!Files.exists(shelf)) {
            return List.of();
        }
        try (var entries = Files.list(shelf)) {
            return entries.filter(Files::isDirectory).map(path -> path.getFileName().toString())
                    .filter(name -> !named.contains(name)).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Returns the regions of the active set that visitors see; none if it is not shown at all.
    List<String> shown() {
        return switch (shelf().readShown(shelf().active().orElseThrow())) {
            case Reading.Accepted accepted ->
                accepted.exhibition().regions().stream().map(region -> region.id().value()).toList();
            case Reading.Rejected _ -> List.of();
        };
    }

    /// Returns the English summary of a region in the active set.
    String summary(String region) {
        Reading reading = BundleShelf.read(shelf().active().orElseThrow());
        Reading.Accepted accepted = assertInstanceOf(Reading.Accepted.class, reading, reading::toString);
        return accepted.exhibition().regions().stream().filter(each -> each.id().value().equals(region)).findFirst()
                .orElseThrow()
                .specialisation().summary().text(Language.EN);
    }
}
