package eu.smartregions.kiosk.bundle.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.ContentFixture;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bundles are found on a stick that holds other files too.
final class StickContentsTest {
    @TempDir
    private Path folder;

    private InstallationFixture kiosk;
    private Path stick;
    private Path wales;

    @BeforeEach
    void aBundleOnAStick() throws IOException {
        kiosk = new InstallationFixture(folder);
        stick = Files.createDirectory(folder.resolve("stick"));
        wales = kiosk.packed(kiosk.region("wales", "wales", "It sings."), "stick/wales.zip", 1, Optional.empty());
    }

    @Test
    void otherZipsAreLeftAloneAndHinderNothing() throws IOException {
        zip("photos.zip", "2016/IMG 0001.jpg", "2016/IMG 0002.jpg");
        zip("report.zip", "report.html", "csv/regions.csv", "json/organisations.json", "exhibitors/region-wales.html");
        zip("copies.zip", "wales.zip", "old/flanders.zip");
        zip("other systems.zip", "C:\\fair\\map.png", "con", "../map.png");
        zip("backup.zip", "data/content/0123/regions/wales/region.json");
        zip("empty.zip");
        StickContents offer = StickContents.on(stick);
        assertEquals(List.of(wales), offer.bundles());
        String none = " is left alone: There is no exhibition/exhibition.json, region.json or organisation.json in it.";
        assertEquals(List.of("backup.zip" + none, "copies.zip is left alone: There are zips in this zip; they are "
                + "never opened.",
                "empty.zip is left alone: The zip is empty.", "other systems.zip" + none, "photos.zip" + none,
                "report.zip" + none),
                offer.leftAlone().stream().map(StickContents.LeftAlone::toString).toList());
        assertEquals(List.of("wales"), kiosk.installed(stick).regions());
    }

    @Test
    void whatSystemsAndPeopleLeaveOnSticksHindersNothing() {
        kiosk.file("stick/._wales.zip", "AppleDouble");
        kiosk.file("stick/.Trashes/501/wales.zip", "x");
        kiosk.file("stick/System Volume Information/region.json", "x");
        kiosk.file("stick/__MACOSX/._region.json", "x");
        kiosk.file("stick/region.jpg", "a photo");
        kiosk.file("stick/organisation.pdf", "a document");
        kiosk.file("stick/Region/photo.jpg", "a photo");
        kiosk.file("stick/photos/region.jpg", "a photo");
        kiosk.file("stick/regions/notes.txt", "x");
        assertEquals(List.of("wales"), kiosk.installed(stick).regions());
    }

    @Test
    void aZipCalledLikeAnExhibitorsFileMakesNoBundleOfTheStick() throws IOException {
        Path region = Files.move(wales, stick.resolve("region.zip"));
        assertEquals(List.of(region), StickContents.on(stick).bundles());
        assertEquals(List.of("wales"), kiosk.installed(stick).regions());
    }

    @Test
    void aZipOfSomethingElseThatIsDamagedIsLeftAlone() throws IOException {
        Path photos = zip("photos.zip", "one.jpg", "two.jpg");
        cut(photos, Files.size(photos) - 30);
        Path web = zip("web.zip", "index.html");
        Files.write(web, "downloaded".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        assertEquals(List.of(wales), StickContents.on(stick).bundles());
        assertEquals(List.of("photos.zip", "web.zip"),
                StickContents.on(stick).leftAlone().stream().map(left -> left.zip().getFileName().toString())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 0.9, 0.99})
    void aDamagedBundleIsStillTold(double part) throws IOException {
        Path bretagne = kiosk.packed(kiosk.region("bretagne", "bretagne", "It dances."), "stick/bretagne.zip", 1,
                Optional.empty());
        cut(bretagne, Math.round(Files.size(bretagne) * part));
        refused("bretagne.zip:1:1 error not-a-zip: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"region.json.txt", "Region.json", "fair/wales/region.json", "organisation.txt"})
    void aZipThatWasMeantToBeABundleIsTold(String name) throws IOException {
        zip("meant.zip", name, "notes.txt");
        refused("meant.zip");
    }

    @Test
    void aFolderOrStickThatIsABundleIsOfferedItself() throws IOException {
        Path folderBundle = kiosk.region("stick/flanders", "flanders", "It grows.");
        assertEquals(List.of(folderBundle, wales), StickContents.on(stick).bundles());
        assertEquals(List.of(folderBundle), StickContents.on(folderBundle).bundles());
        Path whole = ContentFixture.in(folder.resolve("whole")).folder();
        assertEquals(List.of(whole), StickContents.on(whole).bundles());
    }

    @Test
    void aStickWithoutAnyBundleIsTold() throws IOException {
        Files.delete(wales);
        zip("photos.zip", "one.jpg");
        assertEquals(List.of(), StickContents.on(stick).bundles());
        refused("stick:1:1 error no-bundle: ");
        refused(List.of(stick.resolve("photos.zip")), "photos.zip:1:1 error no-bundle: ");
    }

    private void refused(String beginning) {
        refused(List.of(stick), beginning);
    }

    private void refused(List<Path> given, String beginning) {
        Installation.Refused refused = assertInstanceOf(Installation.Refused.class,
                kiosk.installer().install(given, _ -> {}));
        assertTrue(
                !refused.problems().isEmpty()
                        && refused.problems().stream().allMatch(problem -> problem.toString().startsWith(beginning)),
                refused::toString);
    }

    private static void cut(Path file, long bytes) throws IOException {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) bytes));
    }

    private Path zip(String name, String... entries) throws IOException {
        Path zip = stick.resolve(name);
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream packed = new ZipOutputStream(out)) {
            for (String entry : entries) {
                packed.putNextEntry(new ZipEntry(entry));
                packed.write(entry.getBytes(StandardCharsets.UTF_8));
                packed.closeEntry();
            }
        }
        return zip;
    }
}
