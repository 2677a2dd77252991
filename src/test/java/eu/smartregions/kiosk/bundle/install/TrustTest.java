package eu.smartregions.kiosk.bundle.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.author.BundlePacker;
import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.Severity;
import eu.smartregions.kiosk.bundle.sign.Manifest;
import eu.smartregions.kiosk.bundle.sign.PublicKeyText;
import eu.smartregions.kiosk.bundle.sign.SigningKey;
import eu.smartregions.kiosk.bundle.sign.Unsigned;
import eu.smartregions.kiosk.bundle.zip.RawZip;
import eu.smartregions.kiosk.bundle.zip.ZipFiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Only bundles that the trust list allows are installed. The attacks are named as in The Update Framework
/// specification 1.0.34, section 1.5.2.
final class TrustTest {
    @TempDir
    private Path folder;
    private InstallationFixture kiosk;
    private Path key;
    private String mark;

    @BeforeEach
    void aKioskThatTrustsWales() {
        kiosk = new InstallationFixture(folder);
        key = kiosk.key("wales.key");
        mark = PublicKeyText.parse(InstallationFixture.line(key)).fingerprint();
        kiosk.trusting("# the exhibitors", InstallationFixture.line(key) + " wales   # Cardiff");
    }

    @Test
    void aTrustedExhibitorInstallsItsOwnRegion() {
        Installation.Installed installed = kiosk.installed(wales(1));
        assertEquals(List.of(), installed.unsigned());
        assertEquals(new Origin(InstallationFixture.exhibitor("wales"), "wales-1.zip", 1, Optional.of(mark)),
                installed.set().origins().getLast());
    }

    @Test
    void arbitraryInstallationByNobody() {
        Path wales = kiosk.region("plain", "wales", "It sings.");
        kiosk.refusedFor(List.of(wales), "plain:1:1 error unsigned: The bundle is not signed, but trust.txt names a "
                + "key for "
                + "\"wales\". Fix: Ask for the signed bundle.");
        kiosk.refusingUnsigned().refusedFor(List.of(kiosk.region("brittany", "brittany", "It dances.")),
                "brittany:1:1 error unsigned: The bundle is not signed, and this kiosk takes signed ones only. Fix: "
                        + "Pack it with "
                        + "a key that trust.txt names, or set bundles.unsigned = allow in kiosk.properties.");
    }

    @Test
    void arbitraryInstallationBySomebodyUnknown() {
        Path stranger = kiosk.key("stranger.key");
        String strange = PublicKeyText.parse(InstallationFixture.line(stranger)).fingerprint();
        Path wales = kiosk.packed(kiosk.region("w", "wales", "It sings."), "w.zip", 1, Optional.of(stranger));
        kiosk.refusedFor(List.of(wales), "w.zip:1:1 error key-unknown: The bundle is signed with a key that "
                + "trust.txt does not name ("
                + strange + "). Fix: Ask the exhibitor whether it is theirs; then add it to trust.txt.");
        Path brittany = kiosk.packed(kiosk.region("b", "brittany", "It dances."), "b.zip", 1, Optional.of(stranger));
        assertEquals(List.of("b.zip"), kiosk.installed(brittany).unsigned(), "as good as unsigned");
    }

    @Test
    void anotherExhibitorsRegion() {
        Path brittany = kiosk.packed(kiosk.region("b", "brittany", "It dances."), "b.zip", 1, Optional.of(key));
        kiosk.refusedFor(List.of(brittany), "b.zip:1:1 error key-of-another: The key that signed the bundle (" + mark
                + ") may not sign for \"brittany\". Fix: Add it to the line of the key in trust.txt if it should.");
        Path all = kiosk.packed(kiosk.usual().folder(), "all.zip", 1, Optional.of(key));
        kiosk.refusedFor(List.of(all),
                "all.zip:1:1 error key-of-another: The key that signed the bundle (" + mark + ") may not sign for a "
                        + "whole exhibition. Fix: Add it to the line of the key in trust.txt if it should.");
    }

    @Test
    void aKeyForEverythingSignsEverything() {
        kiosk.trusting(InstallationFixture.line(key) + " *");
        assertEquals(List.of(),
                kiosk.installed(kiosk.packed(kiosk.usual().folder(), "all.zip", 1, Optional.of(key))).unsigned());
        kiosk.refusedFor(List.of(kiosk.usual().folder()), "usual:1:1 error unsigned: The bundle is not signed, but "
                + "trust.txt names a key "
                + "for whole exhibitions. Fix: Ask for the signed bundle.");
    }

    @Test
    void rollbackToAnOlderVersion() {
        Path old = wales(4);
        kiosk.installed(wales(5));
        kiosk.refusedFor(List.of(old), "wales-4.zip:1:1 error older-version: The bundle is version 4 of \"wales\", but "
                + "version 5 is installed. Fix: Ask for the newest bundle, or for this one packed with "
                + "--bundle-version 6; to go back, use '"
                + "kiosk bundle rollback'.");
        assertEquals(5, kiosk.installed(wales(5)).set().origins().getLast().version(), "the same version again");
    }

    @Test
    void fastForwardIsBoundedAndOvercomeByANewKey() {
        assertThrows(IllegalArgumentException.class, () -> new BundlePacker(Integer.MAX_VALUE, Optional.empty()));
        kiosk.installed(wales(Manifest.LATEST));
        Path fresh = kiosk.key("fresh.key");
        kiosk.trusting("revoked " + InstallationFixture.line(key), InstallationFixture.line(fresh) + " wales");
        Path again = kiosk.packed(kiosk.region("w1", "wales", "Version 1."), "w1.zip", 1, Optional.of(fresh));
        assertEquals(1, kiosk.installed(again).set().origins().getLast().version());
    }

    @Test
    void aVersionBeyondAllNumbers() throws IOException {
        assertSaid(altered(wales(1), BundleLayout.MANIFEST, text -> text.replace("\"version\": 1", "\"version\": "
                + "9223372036854775808")),
                "manifest.json number-out-of-range");
    }

    @Test
    void anOlderVersionByNobody() {
        Path[] versions = new Path[3];
        for (int version = 1; version <= 2; version++) {
            versions[version] = kiosk.packed(kiosk.region("b-" + version, "brittany", "Version " + version + "."),
                    "b-" + version + ".zip",
                    version, Optional.empty());
        }
        kiosk.installed(versions[2]);
        kiosk.refusedFor(List.of(versions[1]), "b-1.zip:1:1 error older-version: The bundle is version 1 of "
                + "\"brittany\", but version 2 "
                + "is installed. Fix: Ask for the newest bundle, or for this one packed with --bundle-version 3; to "
                + "go back, use '"
                + "kiosk bundle rollback'.");
        Path stranger = kiosk.key("stranger.key");
        Path signed = kiosk.packed(kiosk.region("b-1", "brittany", "Version 1."), "signed.zip", 1,
                Optional.of(stranger));
        assertSaidOfOlder(signed);
        kiosk.installed(kiosk.region("b-1", "brittany", "A folder without a version."));
        assertEquals("A folder without a version.", kiosk.summary("brittany"));
    }

    @Test
    void nobodysHighNumberDoesNotBlockWhomTheOrganiserTrusts() {
        kiosk.trusting()
                .installed(kiosk.packed(kiosk.region("w", "wales", "Nobody's."), "w.zip", 1_000, Optional.empty()));
        kiosk.trusting(InstallationFixture.line(key) + " wales").installed(wales(1));
        assertEquals("Version 1.", kiosk.summary("wales"));
    }

    private void assertSaidOfOlder(Path zip) {
        Installation.Refused refused = assertInstanceOf(Installation.Refused.class, kiosk.install(zip));
        assertEquals(List.of("older-version"), refused.problems().stream().map(Problem::rule).toList());
    }

    @Test
    void aRevokedKey() {
        kiosk.trusting(InstallationFixture.line(key) + " wales", "revoked " + InstallationFixture.line(key));
        kiosk.refusedFor(List.of(wales(1)), "wales-1.zip:1:1 error key-revoked: The bundle is signed with a key that "
                + "was revoked ("
                + mark + "). Fix: Ask the exhibitor for a bundle signed with the new key.");
    }

    @Test
    void mixAndMatchOfTwoValidBundles() throws IOException {
        Path one = wales(1);
        byte[] other = entries(wales(2)).get(2).getValue();
        assertSaid(altered(one, "region.json", _ -> new String(other, StandardCharsets.UTF_8)), "region.json "
                + "manifest-differs");
        assertSaid(
                altered(one, BundleLayout.MANIFEST,
                        _ -> new String(entry(wales(2), BundleLayout.MANIFEST), StandardCharsets.UTF_8)),
                "manifest.sig signature-wrong", "region.json manifest-differs");
    }

    @Test
    void aFileAddedTakenAwayOrChanged() throws IOException {
        Path wales = wales(1);
        assertSaid(altered(wales, "region.json", text -> text + " "), "region.json manifest-differs");
        assertSaid(altered(wales, BundleLayout.MANIFEST, text -> text + " "), "manifest.sig signature-wrong");
        assertSaid(altered(wales, BundleLayout.MANIFEST, text -> text.replace("[\"wales\"]", "[\"wales\", "
                + "\"zeeland\"]")),
                "manifest.json manifest-differs", "manifest.sig signature-wrong");
        assertSaid(altered(wales, BundleLayout.SIGNATURE, _ -> "nonsense"), "manifest.sig signature-wrong");
        assertSaid(altered(wales, "more.txt", _ -> "more"), "more.txt manifest-differs");
        assertSaid(altered(wales, BundleLayout.MANIFEST, _ -> null), "manifest.sig manifest-missing");
        assertSaid(altered(wales, BundleLayout.MANIFEST, _ -> "{"), "manifest.json json-syntax");
    }

    @Test
    void aManifestThatIsOnlyWarnedOfIsJudgedAllTheSame() throws IOException {
        kiosk.trusting(InstallationFixture.line(kiosk.key("other.key")) + " wales");
        Path plain = kiosk.packed(kiosk.region("w", "wales", "It sings."), "w.zip", 1, Optional.empty());
        assertSaid(altered(plain, BundleLayout.MANIFEST, text -> "\uFEFF" + text), " unsigned");
    }

    /// No date decides anything: a clock that is wrong neither lets a bundle expire nor brings an old one back.
    @Test
    void freezeAndAWrongClock() {
        for (Instant now : List.of(Instant.parse("2099-01-01T00:00:00Z"), Instant.EPOCH)) {
            BundleInstaller installer = new BundleInstaller(kiosk.data(), kiosk.usual().folder(), Unsigned.ALLOW,
                    () -> now);
            int version = now.equals(Instant.EPOCH) ? 3 : 2;
            assertInstanceOf(Installation.Installed.class, installer.install(List.of(wales(version)), _ -> {}));
            InstalledSet active = kiosk.shelf().active().orElseThrow();
            assertEquals(now, active.installed(), "a kiosk that is kept from newer bundles shows since when");
            assertEquals(version, active.origins().getLast().version());
        }
        kiosk.refusedFor(List.of(wales(2)), "wales-2.zip:1:1 error older-version: The bundle is version 2 of "
                + "\"wales\", but "
                + "version 3 is installed. Fix: Ask for the newest bundle, or for this one packed with "
                + "--bundle-version 4; to go back, use '"
                + "kiosk bundle rollback'.");
    }

    @Test
    void endlessData() throws IOException {
        Path wales = kiosk.region("endless", "wales", "It sings.");
        try (RandomAccessFile file = new RandomAccessFile(wales.resolve("a.jpg").toFile(), "rw")) {
            file.setLength((64L << 20) + 1);
        }
        Installation.Refused refused = assertInstanceOf(Installation.Refused.class, kiosk.install(wales));
        assertTrue(refused.problems().stream().map(Problem::toString).anyMatch(("endless/a.jpg:1:1 error "
                + "file-too-large: The file is ")
                .concat("larger than 64 MiB. Fix: Make it smaller, or remove it.")::equals),
                () -> refused.problems().toString());
        assertEquals(List.of(), kiosk.leftovers());
    }

    @Test
    void endlessBytes() {
        Path endless = Path.of("/dev/zero");
        if (Files.exists(endless)) {
            kiosk.refusedFor(List.of(endless), "zero:1:1 error special-file: There is no folder or zip /dev/zero. "
                    + "Fix: Name one that exists.");
        }
    }

    @Test
    void aTrustListThatCannotBeUnderstoodStopsEverything() {
        kiosk.trusting("wales MCowBQYDK2VwAyEA");
        assertEquals(new Installation.Failed(folder.resolve("data/trust.txt") + " line 1: this is no key; copy the "
                + "line from the "
                + "exhibitor's .pub file."), kiosk.install(wales(1)));
        kiosk.trusting("# nothing", InstallationFixture.line(key));
        assertEquals(new Installation.Failed(folder.resolve("data/trust.txt") + " line 2: write a key and then the "
                + "identifiers it may "
                + "sign for, or 'revoked' and a key."), kiosk.install(wales(1)));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no POSIX permissions")
    void aKeyFileIsItsOwnersAndNeverReplaced() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
        String before = Files.readString(key);
        assertThrows(FileAlreadyExistsException.class, () -> SigningKey.generate(key));
        assertEquals(before, Files.readString(key));
        Path none = kiosk.file("none.key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> SigningKey.read(none)).getMessage()
                .endsWith("keygen'."));
    }

    private Path wales(int version) {
        return kiosk.packed(kiosk.region("wales-" + version, "wales", "Version " + version + "."),
                "wales-" + version + ".zip",
                version, Optional.of(key));
    }

    private void assertSaid(Path zip, String... said) {
        Installation.Refused refused = assertInstanceOf(Installation.Refused.class, kiosk.install(zip));
        assertEquals(List.of(said), refused.problems().stream().filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.file().replaceFirst("altered.zip/?", "") + " " + problem.rule())
                .sorted().toList());
        assertEquals(List.of(), kiosk.shelf().sets());
    }

    /// Returns the same bundle with one file changed, added or, for null, left out.
    private Path altered(Path zip, String file, UnaryOperator<String> change) throws IOException {
        RawZip altered = RawZip.of();
        boolean found = false;
        for (var entry : entries(zip)) {
            String before = new String(entry.getValue(), StandardCharsets.UTF_8);
            String after = entry.getKey().equals(file) ? change.apply(before) : before;
            found |= entry.getKey().equals(file);
            if (after != null) {
                altered.add(entry.getKey(), after);
            }
        }
        if (!found) {
            altered.add(file, change.apply(""));
        }
        return altered.write(folder.resolve("altered.zip"));
    }

    private static List<Map.Entry<String, byte[]>> entries(Path zip) throws IOException {
        List<Map.Entry<String, byte[]>> entries = new ArrayList<>();
        try (BundleFiles files = ZipFiles.open(zip)) {
            for (var file : files.files().entrySet()) {
                try (var in = file.getValue().open()) {
                    entries.add(Map.entry(file.getKey(), in.readAllBytes()));
                }
            }
        }
        return entries;
    }

    private static byte[] entry(Path zip, String name) {
        try {
            return entries(zip).stream().filter(entry -> entry.getKey().equals(name)).findFirst().orElseThrow()
                    .getValue();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
