package eu.smartregions.kiosk.bundle.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.Disk;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.bundle.sign.PublicKeyText;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exhibitors are shown only as long as the trust list does not revoke the key that signed their bundle: C-28 of the
/// threats to content, key compromise in The Update Framework specification 1.0.34, section 1.5.2.
final class WithheldTest {
    private static final String PARTNERSHIPS = """
            {"format": 1, "partnerships": [{"id": "wind", "name": {"en": "Wind"}, "platform": {"en": "Energy"},
            "leads": ["wales"], "partners": ["flanders", "wales"], "areas": ["energy"]}]}
            """;
    private static final String ORGANISATION = """
            {"format": 1, "kind": "organisation", "id": "bank", "name": {"en": "Bank"}, "role": "funder", "what": \
            {"en": "Lends."}}
            """;

    @TempDir
    private Path folder;
    private InstallationFixture kiosk;
    private String line;
    private String mark;

    @BeforeEach
    void walesAndABankSignTheirBundles() {
        kiosk = new InstallationFixture(folder);
        Path key = kiosk.key("wales.key");
        line = InstallationFixture.line(key);
        mark = PublicKeyText.parse(line).fingerprint();
        trusting();
        kiosk.installed(kiosk.packed(kiosk.region("w", "wales", "It sings."), "w.zip", 1, Optional.of(key)));
        kiosk.usual().with(BundleLayout.PARTNERSHIPS, PARTNERSHIPS);
        kiosk.usual().with("regions/wales/region.json", InstallationFixture.region("wales", "Nobody signed this."));
    }

    private void trusting(String... more) {
        kiosk.trusting(line + " wales bank", String.join("\n", more));
    }

    @Test
    void aRevokedKeyHidesWhatItSignedUntilItIsRevokedNoMore() {
        assertEquals(List.of("flanders", "wales"), kiosk.shown());
        trusting("revoked " + line + " # stolen");
        assertEquals(List.of("flanders"), kiosk.shown());
        assertEquals(List.of("wales: The key that signed it (" + mark + ") was revoked."), lines());
        trusting();
        assertEquals(List.of("flanders", "wales"), kiosk.shown());
        assertEquals(List.of(), lines());
    }

    @Test
    void nothingElseOfTheExhibitionMentionsIt() {
        kiosk.trusting();
        kiosk.installed(kiosk.usual().folder());
        trusting();
        kiosk.installed(kiosk.packed(kiosk.region("w", "wales", "It sings."), "w.zip", 1,
                Optional.of(folder.resolve("wales.key"))));
        trusting("revoked " + line);
        Exhibition shown = assertInstanceOf(Reading.Accepted.class, kiosk.shelf().readShown(active())).exhibition();
        assertEquals("[]", shown.library().partnerships().getFirst().members().leads().toString());
        assertEquals("[flanders]", shown.library().partnerships().getFirst().members().partners().toString());
        assertEquals("[flanders]", shown.map().regions().keySet().toString());
    }

    @Test
    void anOrganisationIsHiddenToo() {
        Path bank = kiosk.file("bank/organisation.json", ORGANISATION).getParent();
        kiosk.installed(kiosk.packed(bank, "bank.zip", 1, Optional.of(folder.resolve("wales.key"))));
        assertEquals(new Origin(Subject.organisation("bank"), "bank.zip", 1, Optional.of(mark)),
                active().origins().getFirst());
        assertEquals(List.of("bank"), organisations());
        trusting("revoked " + line);
        assertEquals(List.of(), organisations());
        assertEquals(2, lines().size());
    }

    @Test
    void aLineThatCannotBeUnderstoodRevokesNothingAndIsTold() {
        trusting("revoked wales");
        assertEquals(List.of("flanders", "wales"), kiosk.shown());
        assertEquals(Optional.of(folder.resolve("data/trust.txt") + " line 2: this is no key; copy the line from the "
                + "exhibitor's .pub "
                + "file."), kiosk.installer().trustFault());
        trusting();
        assertEquals(Optional.empty(), kiosk.installer().trustFault());
    }

    @Test
    void whoseFilesHaveBecomeFaultyIsLeftOutAndTheOthersAreShown() throws IOException {
        Path wales = active().folder().resolve("regions/wales/region.json");
        Files.writeString(wales, Files.readString(wales).substring(0, 100));
        BundleShelf shelf = kiosk.shelf();
        Reading.Accepted shown = assertInstanceOf(Reading.Accepted.class, shelf.readShown(active()));
        assertEquals("[flanders]",
                shown.exhibition().regions().stream().map(region -> region.id().value()).toList().toString());
        assertTrue(shelf.withheld(active()).lines().getFirst().startsWith(
                "wales: Its files are faulty; install it anew (regions/wales/region.json:"),
                shelf.withheld(active()).lines()::toString);
    }

    @Test
    void whoseFolderIsGoneIsLeftOutAlsoWhereTheExhibitionNamesIt() throws IOException {
        kiosk.trusting();
        kiosk.installed(kiosk.usual().folder());
        assertEquals(List.of("flanders", "wales"), kiosk.shown());
        Disk.remove(active().folder().resolve("regions/wales"));
        assertEquals(List.of("flanders"), kiosk.shown());
        Files.delete(active().folder().resolve("regions/flanders/region.json"));
        assertEquals(List.of(), kiosk.shown(), "nothing is left");
    }

    @Test
    void aFaultOfTheExhibitionItselfIsNobodysOwn() throws IOException {
        Files.writeString(active().folder().resolve(BundleLayout.EXHIBITION), "{");
        assertInstanceOf(Reading.Rejected.class, kiosk.shelf().readShown(active()));
    }

    @Test
    void ofAFolderThatWasGivenTheSoundPartCanBeRead() {
        kiosk.usual().with("regions/wales/region.json", "{");
        Reading.Accepted sound = assertInstanceOf(Reading.Accepted.class, SoundPart.of(kiosk.usual().folder()));
        assertEquals("[flanders]",
                sound.exhibition().regions().stream().map(region -> region.id().value()).toList().toString());
        assertTrue(sound.warnings().stream()
                .anyMatch(problem -> problem.file().equals("regions/wales/region.json") && problem.isError()));
    }

    @Test
    void aSetOfWhichNothingIsLeftIsNotShown() {
        kiosk.trusting(line + " *");
        kiosk.installed(kiosk.packed(kiosk.usual().folder(), "all.zip", 2, Optional.of(folder.resolve("wales.key"))));
        kiosk.trusting("revoked " + line);
        Reading.Rejected rejected = assertInstanceOf(Reading.Rejected.class, kiosk.shelf().readShown(active()));
        assertEquals(List.of("all-withheld"), rejected.problems().stream().map(Problem::rule).toList());
    }

    private InstalledSet active() {
        return kiosk.shelf().active().orElseThrow();
    }

    private List<String> lines() {
        return kiosk.shelf().withheld(active()).lines();
    }

    private List<String> organisations() {
        return assertInstanceOf(Reading.Accepted.class, kiosk.shelf().readShown(active())).exhibition().library()
                .organisations().stream()
                .map(organisation -> organisation.id()).toList();
    }
}
