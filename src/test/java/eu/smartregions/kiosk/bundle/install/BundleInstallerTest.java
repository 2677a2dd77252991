package eu.smartregions.kiosk.bundle.install;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.bundle.author.BundlePacker;
import eu.smartregions.kiosk.bundle.picture.Drawings;
import eu.smartregions.kiosk.bundle.read.ContentFixture;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.bundle.sign.Unsigned;
import eu.smartregions.kiosk.bundle.zip.RawZip;
import eu.smartregions.kiosk.content.RegionId;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Bundles become sets, all together or not at all.
final class BundleInstallerTest {
    private static final String WITH_PICTURE = "  \"pictures\": [{\"file\": \"port.jpg\", \"alt\": {\"en\": \"A "
            + "port\"}, "
            + "\"credit\": \"Me\"}],\n  \"summary\"";
    @TempDir
    private Path folder;
    private InstallationFixture kiosk;

    @BeforeEach
    void aKiosk() {
        kiosk = new InstallationFixture(folder);
    }

    @Test
    void aRegionIsPutIntoTheUsualContent() {
        Installation.Installed installed = kiosk.installed(kiosk.region("wales", "wales", "It sings."));
        assertEquals(List.of("wales"), installed.regions());
        assertEquals(List.of("wales"), installed.unsigned());
        assertEquals(List.of(), installed.warnings(), "that the map does not draw it is not its author's to mend");
        assertEquals(
                List.of(new Origin(InstallationFixture.exhibitor("flanders"), "usual", 0, Optional.empty()),
                        new Origin(InstallationFixture.exhibitor("wales"), "wales", 0, Optional.empty())),
                installed.set().origins());
        assertEquals(List.of(installed.set()), kiosk.shelf().sets());
        assertEquals(InstallationFixture.NOW, installed.set().installed());
        assertEquals("It sings.", kiosk.summary("wales"));
        assertEquals("It grows.", kiosk.summary("flanders"));
    }

    @Test
    void aRegionTakesThePlaceOfTheOneBefore() {
        kiosk.installed(kiosk.region("one", "flanders", "It was."));
        Installation.Installed second = kiosk.installed(kiosk.region("two", "flanders", "It is."));
        assertEquals("It is.", kiosk.summary("flanders"));
        assertEquals(List.of(true, false), kiosk.shelf().sets().stream().map(InstalledSet::active).toList());
        assertEquals(Optional.of(second.set()), kiosk.shelf().active());
    }

    @Test
    void aStickWithManyBundlesIsInstalledAtOnce() {
        kiosk.region("stick/wales", "wales", "It sings.");
        kiosk.packed(kiosk.region("bretagne", "bretagne", "It dances."), "stick/bretagne.zip", 1, Optional.empty());
        kiosk.file("stick/System Volume Information/x", "x");
        kiosk.file("stick/notes.txt", "x");
        Installation.Installed installed = kiosk.installed(folder.resolve("stick"));
        assertEquals(List.of("bretagne", "wales"), installed.regions());
        assertEquals(List.of("bretagne.zip", "wales"), installed.unsigned());
        assertEquals(3, installed.set().origins().size());
    }

    @Test
    void aWholeExhibitionTakesThePlaceOfEverythingAndRegionsGoOnTop() {
        kiosk.installed(kiosk.region("wales", "wales", "It sings."));
        ContentFixture other = ContentFixture.in(folder.resolve("other")).region("It grows.", "It grew.");
        Installation.Installed installed = kiosk.installed(kiosk.region("bretagne", "bretagne", "It dances."),
                other.folder());
        assertEquals(List.of("bretagne", "flanders"),
                installed.set().origins().stream().map(origin -> origin.exhibitor().id()).toList());
        assertEquals("It grew.", kiosk.summary("flanders"));
    }

    @Test
    void installingTheSameAgainChangesNothing() {
        Path wales = kiosk.region("wales", "wales", "It sings.");
        String first = kiosk.installed(wales).set().contentId();
        assertEquals(first, kiosk.installed(wales).set().contentId());
        assertEquals(1, kiosk.shelf().sets().size());
    }

    @Test
    void rollbackGoesBackStepByStepAndAnInstallationGoesOnFromThere() throws IOException {
        for (String summary : List.of("One.", "Two.", "Three.")) {
            kiosk.installed(kiosk.region(summary, "flanders", summary));
        }
        assertTrue(kiosk.shelf().rollback().isPresent());
        assertEquals("Two.", kiosk.summary("flanders"));
        kiosk.installed(kiosk.region("Four.", "flanders", "Four."));
        assertEquals(3, kiosk.shelf().sets().size());
        kiosk.shelf().rollback();
        assertEquals("Two.", kiosk.summary("flanders"));
        kiosk.shelf().rollback();
        assertEquals("One.", kiosk.summary("flanders"));
        assertEquals(Optional.empty(), kiosk.shelf().rollback());
        assertEquals("One.", kiosk.summary("flanders"));
        kiosk.shelf().tidy();
        assertEquals(List.of(), kiosk.leftovers());
    }

    @Test
    void noMoreThanFiveSetsAreKept() throws IOException {
        for (int i = 0; i < 7; i++) {
            kiosk.installed(kiosk.region("v" + i, "flanders", "Version " + i + "."));
        }
        assertEquals(5, kiosk.shelf().sets().size());
        kiosk.shelf().tidy();
        assertEquals(List.of(), kiosk.leftovers());
    }

    @Test
    void everythingIsSaidOfAllBundlesAndNothingIsChanged() {
        kiosk.installed(kiosk.region("wales", "wales", "It sings."));
        Path bad = kiosk
                .file("bad/region.json", InstallationFixture.region("bretagne", "It dances.").replace("\"energy\"",
                        "\"enrgy\""))
                .getParent();
        Path worse = kiosk.file("worse/region.json", "{").getParent();
        RawZip zip = RawZip.of();
        zip.add("region.json", InstallationFixture.region("istria", "It is."));
        zip.add("../evil", "x");
        Path hostile = zip.write(folder.resolve("hostile.zip"));
        Path none = kiosk.file("none/letter.txt", "Dear all").getParent();
        kiosk.refusedFor(List.of(bad, worse, hostile, none, folder.resolve("nowhere")),
                "bad/region.json:10:48 error unknown-area: There is no area \"enrgy\". Fix: Did you mean \"energy\"? "
                        + "Choose from "
                        + "energy, food.",
                "bad/region.json:10:69 error theme-of-another-area: The theme \"wind\" is one of the area "
                        + "\"energy\", which this "
                        + "priority is not in. Fix: Add \"energy\" to \"areas\", or remove the theme.",
                "hostile.zip/../evil:1:1 error name-outside: This name holds an empty part, \".\" or \"..\", which "
                        + "can lead out "
                        + "of the bundle. Fix: Make the zip again from inside the bundle's folder.",
                "none:1:1 error no-bundle: There is neither exhibition/exhibition.json nor region.json here. Fix: "
                        + "Hand over the "
                        + "folder that holds one of them, or a zip of that folder.",
                "nowhere:1:1 error missing-bundle: There is no folder or zip " + folder.resolve("nowhere")
                        + ". Fix: Name one that exists.",
                "worse/region.json:1:2 error json-syntax: The file ends in the middle of the content. Fix: Add what "
                        + "is missing, "
                        + "at least the closing quotation marks and brackets.");
        assertEquals("It sings.", kiosk.summary("wales"));
    }

    @Test
    void twoBundlesForTheSameRegionAreRefused() {
        kiosk.refusedFor(List.of(kiosk.region("one", "flanders", "One."), kiosk.region("two", "flanders", "Two.")),
                "two:1:1 error bundle-twice: The bundle \"one\" is for the same. Fix: Install one of the two.");
    }

    @Test
    void zipsInAZipAreSaidToBeLeftClosed() {
        RawZip zip = RawZip.of();
        zip.store("a.zip", RawZip.content().bytes());
        kiosk.refusedFor(List.of(zip.write(folder.resolve("all.zip"))),
                "all.zip:1:1 error no-bundle: There are zips in this zip; they are never opened. Fix: Unpack it and "
                        + "hand over the "
                        + "zips in it.");
    }

    @Test
    void picturesAreKeptUnderNamesThatEveryLocaleKnows() throws IOException {
        byte[] picture = Drawings.picture("jpeg", 2_000, 1_000);
        kiosk.file("wales/region.json", InstallationFixture.region("wales", "It sings.").replace("  \"summary\"",
                WITH_PICTURE.replace("port.jpg", "\u00c9t\u00e9 \u00e0 Li\u00e8ge.jpg")));
        kiosk.file("wales/\u00c9t\u00e9 \u00e0 Li\u00e8ge.jpg", picture);
        kiosk.installed(folder.resolve("wales"));
        assertKept("wales");
        kiosk.installed(kiosk.region("bretagne", "bretagne", "It dances."));
        assertKept("wales");
    }

    private void assertKept(String region) throws IOException {
        InstalledSet set = kiosk.shelf().active().orElseThrow();
        try (var files = Files.walk(set.folder())) {
            assertEquals(List.of(), files.map(set.folder()::relativize).map(Path::toString)
                    .filter(name -> !StandardCharsets.US_ASCII.newEncoder().canEncode(name)).toList());
        }
        Reading.Accepted read = assertInstanceOf(Reading.Accepted.class, BundleShelf.read(set));
        assertTrue(Files.isRegularFile(
                read.exhibition().region(new RegionId(region)).orElseThrow().pictures().getFirst().file()));
    }

    @Test
    void picturesAreMadeAnewAndNothingElseIsKept() throws IOException {
        Path wales = kiosk.file("wales/region.json", InstallationFixture.region("wales", "It sings.")
                .replace("  \"summary\"", WITH_PICTURE)).getParent();
        byte[] given = Drawings.picture("jpeg", 3_000, 1_500);
        kiosk.file("wales/port.jpg", given);
        kiosk.file("wales/virus.exe", "MZ");
        kiosk.file("wales/README.md", "Read me");
        Path kept = kiosk.installed(wales).set().folder().resolve("regions/wales");
        try (var files = Files.list(kept)) {
            assertEquals(List.of("port.jpg", "region.json"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        BufferedImage picture = ImageIO.read(kept.resolve("port.jpg").toFile());
        assertEquals("2160 x 1080", picture.getWidth() + " x " + picture.getHeight());
        byte[] first = Files.readAllBytes(kept.resolve("port.jpg"));
        Path again = kiosk.installed(kiosk.region("bretagne", "bretagne", "It dances.")).set().folder();
        assertArrayEquals(first, Files.readAllBytes(again.resolve("regions/wales/port.jpg")), "not encoded twice");
    }

    @Test
    void aDamagedPictureIsSaidOfItsBundle() {
        Path wales = kiosk.file("wales/region.json", InstallationFixture.region("wales", "It sings.")
                .replace("  \"summary\"", WITH_PICTURE)).getParent();
        byte[] picture = Drawings.picture("png", 2_000, 20);
        picture[picture.length - 20] ^= 1;
        kiosk.file("wales/port.jpg", picture);
        kiosk.refusedFor(List.of(wales), "wales/port.jpg:1:1 error picture-damaged: The picture is damaged: a part "
                + "of it has a "
                + "wrong checksum. Fix: Save the picture again with a drawing program.");
    }

    @Test
    void placeholdersDoNotReachVisitors() {
        Path wales = kiosk.region("wales", "wales", "[One sentence]");
        kiosk.refusedFor(List.of(wales), "wales/region.json:8:21 error placeholder: This still says \"[One "
                + "sentence]\". Fix: Write your own text.");
        kiosk.usual().exhibition("Small Fair", "[Name]");
        kiosk.installed(kiosk.region("wales", "wales", "It sings."));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows lets few users make links")
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void linksAndPipesInAFolderAreNeitherFollowedNorOpened() throws Exception {
        Path wales = kiosk.region("wales", "wales", "It sings.");
        Files.createSymbolicLink(wales.resolve("passwd.png"), kiosk.file("passwd", "root:x"));
        Files.createSymbolicLink(wales.resolve("loop"), wales);
        List<String> lines = new ArrayList<>(List.of(
                "wales/loop:1:1 error link: This is a link; content must not reach out of its folder. Fix: Put the "
                        + "file itself here.",
                "wales/passwd.png:1:1 error link: This is a link; content must not reach out of its folder. Fix: Put "
                        + "the file "
                        + "itself here."));
        if (new ProcessBuilder("mkfifo", wales.resolve("pipe.png").toString()).start().waitFor() == 0) {
            lines.add("wales/pipe.png:1:1 error special-file: This is a pipe or device, not a file. Fix: Remove it.");
        }
        kiosk.refusedFor(List.of(wales), lines.toArray(String[]::new));
    }

    @Test
    void whatIsCopiedIsWhatIsUsedHoweverTheStickChanges() {
        Path wales = kiosk.region("wales", "wales", "It sings.");
        Installation installation = kiosk.installer().install(List.of(wales), progress -> {
            if (progress.phase() == InstallProgress.Phase.CHECKING) {
                kiosk.file("wales/region.json", "{\"evil\": true}");
            }
        });
        assertInstanceOf(Installation.Installed.class, installation, installation::toString);
        assertEquals("It sings.", kiosk.summary("wales"));
    }

    @Test
    void twoInstallationsDoNotRunAtOnce() {
        Path wales = kiosk.region("wales", "wales", "It sings.");
        List<Installation> inner = new ArrayList<>();
        kiosk.installer().install(List.of(wales), progress -> {
            if (progress.phase() == InstallProgress.Phase.CHECKING) {
                inner.add(kiosk.install(wales));
            }
        });
        assertEquals(new Installation.Failed("Nothing was installed: Something else is being installed just now; try "
                + "again when "
                + "it is done."), inner.getFirst());
        assertEquals("It sings.", kiosk.summary("wales"));
    }

    @Test
    void leftoversOfAnInterruptedInstallationAreRemoved() throws IOException {
        kiosk.installed(kiosk.region("wales", "wales", "It sings."));
        kiosk.file("data/content/incoming.staging/0", "half a zip");
        kiosk.file("data/content/0123456789abcdef/exhibition/exhibition.json", "{");
        kiosk.shelf().tidy();
        assertEquals(List.of(), kiosk.leftovers());
        assertEquals("It sings.", kiosk.summary("wales"));
    }

    @Test
    void aDataFolderThatCannotBeWrittenToChangesNothing() throws IOException {
        Path file = kiosk.file("data", "a file in place of the folder");
        Installation installation = kiosk.install(kiosk.region("wales", "wales", "It sings."));
        assertInstanceOf(Installation.Failed.class, installation);
        assertTrue(Files.isRegularFile(file));
    }

    /// On a small file system in memory, which only the superuser can mount: elsewhere this is skipped.
    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux can mount a small disk in memory")
    void aDiskWithTooLittleRoomIsSaidBeforeAnythingIsCopied() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0,
                "a small disk cannot be "
                        + "mounted here");
        try {
            Installation came = new BundleInstaller(disk, kiosk.usual().folder(), Unsigned.ALLOW,
                    () -> InstallationFixture.NOW)
                    .install(List.of(kiosk.region("wales", "wales", "It sings.")), _ -> {});
            Installation.Failed failed = assertInstanceOf(Installation.Failed.class, came);
            assertTrue(failed.why().matches("The disk has [0-4] MB free, but 500 MB are needed; nothing was "
                    + "installed."), failed::why);
        } finally {
            new ProcessBuilder("umount", disk.toString()).start().waitFor();
        }
    }

    @Test
    void theSameFilesMakeTheSameZip() throws IOException {
        Path one = kiosk.region("one", "wales", "It sings.");
        kiosk.file("one/b.png", Drawings.picture("png", 30, 20));
        kiosk.file("two/b.png", Drawings.picture("png", 30, 20));
        Path two = kiosk.region("two", "wales", "It sings.");
        Path key = kiosk.key("key");
        byte[] first = Files.readAllBytes(kiosk.packed(one, "one.zip", 7, Optional.of(key)));
        assertArrayEquals(first, Files.readAllBytes(kiosk.packed(two, "two.zip", 7, Optional.of(key))));
        assertFalse(Arrays.equals(first, Files.readAllBytes(kiosk.packed(two, "two.zip", 8, Optional.of(key)))));
        assertNotEquals(0, first.length);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows lets few users make links")
    void whatCannotBePackedIsSaid() throws IOException {
        Path wales = kiosk.region("wales", "wales", "It sings.");
        kiosk.file("wales/con.png", "x");
        Files.createSymbolicLink(wales.resolve("a.png"), wales.resolve("con.png"));
        BundlePacker.Packing packing = new BundlePacker(1, Optional.empty()).pack(wales, folder.resolve("wales.zip"),
                kiosk.usual().folder());
        assertEquals(List.of("a.png link", "con.png name-reserved"),
                assertInstanceOf(BundlePacker.Refused.class, packing).problems()
                        .stream().map(problem -> problem.file() + " " + problem.rule()).toList());
        assertFalse(Files.exists(folder.resolve("wales.zip")));
    }
}
