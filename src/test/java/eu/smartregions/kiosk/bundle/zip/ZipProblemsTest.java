package eu.smartregions.kiosk.bundle.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Checked;
import eu.smartregions.kiosk.bundle.read.ContentFixture;
import eu.smartregions.kiosk.bundle.read.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Problems of zips as such. Each case breaks one rule of an otherwise good zip and asserts everything that is
/// reported. The kinds of damage are those known from the tests of zip readers (CPython's zipfile, Go's archive/zip,
/// libarchive) and from Fifield 2019, "A better zip bomb"; all zips are made here.
final class ZipProblemsTest {
    @TempDir
    private Path folder;

    @Test
    void aGoodZipIsReadLikeItsFolder() {
        String inFolder = ContentFixture.in(folder.resolve("folder")).acceptedWith().contentId();
        assertEquals(inFolder, accepted(RawZip.content()).contentId());
    }

    @Test
    void aFolderAroundEverythingAndLeftoversOfSystemsDoNoHarm() {
        RawZip zip = RawZip.of();
        zip.folder("fair/");
        zip.add("fair/" + BundleLayout.EXHIBITION, ContentFixture.EXHIBITION);
        zip.add("fair/" + ContentFixture.REGION_FILE, ContentFixture.REGION);
        zip.add("fair/" + BundleLayout.MAP, ContentFixture.MAP);
        zip.add("__MACOSX/fair/._region.json", "x");
        zip.add("fair/.DS_Store", "x");
        zip.add("fair/regions/Thumbs.db", "x");
        assertEquals(accepted(RawZip.content()).contentId(), accepted(zip).contentId());
    }

    @Test
    void sizesAfterTheBytesAreReadToo() {
        for (boolean marked : List.of(true, false)) {
            RawZip zip = RawZip.content();
            described(zip.add("regions/flanders/note.txt", "a note"), marked);
            assertEquals(accepted(noted()).contentId(), accepted(zip).contentId());
        }
    }

    private static RawZip noted() {
        RawZip zip = RawZip.content();
        zip.add("regions/flanders/note.txt", "a note");
        return zip;
    }

    private static RawZip.Entry described(RawZip.Entry entry, boolean marked) {
        ByteBuffer numbers = ByteBuffer.allocate(marked ? 16 : 12).order(ByteOrder.LITTLE_ENDIAN);
        if (marked) {
            numbers.putInt(0x08074b50);
        }
        numbers.putInt((int) entry.central.crc).putInt((int) entry.central.packed).putInt((int) entry.central.size);
        entry.descriptor = numbers.array();
        entry.local.crc = 0;
        entry.local.packed = 0;
        entry.local.size = 0;
        return entry.both(said -> said.flags |= 8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "../evil.json                       | name-outside",
            "regions/../../evil.json            | name-outside",
            "/etc/evil.json                     | name-outside",
            "C:/evil.json                       | name-outside",
            "regions//evil.json                 | name-outside",
            "regions/./evil.json                | name-outside",
            "regions\\evil.json                 | name-backslash",
            "regions/flanders/a:b.png           | name-character",
            "regions/flanders/what?.png         | name-character",
            "regions/flanders/port.             | name-ending",
            "regions/flanders /port.png         | name-ending",
            "regions/flanders/CON               | name-reserved",
            "regions/flanders/aux.png           | name-reserved",
            "regions/flanders/Lpt9.tar.gz       | name-reserved",
            "regions/nul/port.png               | name-reserved",
            "a/b/c/d/e/f/g.png                  | folder-too-deep",
            "regions/Flanders/port.png          | name-clash",
            "regions/flanders/REGION.json       | name-clash",
            "regions/flanders/region.json/x.png | name-clash",
            "regions/flanders/region.json       | name-twice"
    })
    void aNameThatIsNotTheSameEverywhere(String name, String rule) {
        RawZip zip = RawZip.content();
        zip.add(name, "x");
        assertEquals(List.of(rule + " " + name), said(zip));
    }

    @Test
    void aNameThatCannotBeSeen() {
        for (String name : List.of("regions/a\u0000b.png", "regions/\u202Egnp.a", "regions/a\u200Bb.png",
                "regions/\u001B[2J")) {
            RawZip zip = RawZip.content();
            zip.add(name, "x");
            List<Problem> problems = rejected(zip);
            assertEquals(List.of("name-character"), problems.stream().map(Problem::rule).toList());
            assertTrue(problems.getFirst().file().chars().allMatch(c -> c >= ' ' && c < 0x7F), problems::toString);
        }
    }

    @Test
    void namesThatDifferOnlyInHowAnAccentIsWritten() {
        RawZip zip = RawZip.content();
        zip.add("regions/flanders/caf\u00E9.png", "x");
        zip.add("regions/flanders/cafe\u0301.png", "x");
        assertEquals(List.of("name-clash regions/flanders/cafe\u0301.png"), said(zip));
    }

    @Test
    void aNameOfMoreThan160Bytes() {
        RawZip zip = RawZip.content();
        zip.add("regions/" + "a".repeat(153), "x");
        assertEquals(List.of("name-too-long"), rejected(zip).stream().map(Problem::rule).toList());
    }

    @Test
    void aNameThatIsNotUtf8() {
        RawZip zip = RawZip.content();
        zip.add("x", "x").both(said -> said.name = "regions/caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("name-not-utf-8 ?"), said(zip));
    }

    /// Returns false statements of the entry `regions/flanders/note.txt`.
    static Stream<Arguments> lies() {
        return Stream.of(
                lie("zip-contradiction",
                        entry -> entry.local.name = "regions/flanders/nota.txt".getBytes(StandardCharsets.UTF_8)),
                lie("zip-contradiction", entry -> entry.local.crc++),
                lie("zip-contradiction", entry -> entry.local.packed++),
                lie("zip-contradiction", entry -> entry.local.size++),
                lie("zip-contradiction", entry -> entry.local.method = 0),
                lie("zip-contradiction", entry -> entry.local.flags = 0),
                lie("zip-contradiction", entry -> described(entry, true).descriptor[4]++),
                lie("zip-contradiction", entry -> described(entry, false).descriptor[0]++),
                lie("zip-encrypted", entry -> entry.both(said -> said.flags |= 1)),
                lie("zip-encrypted", entry -> entry.both(said -> said.flags |= 0x2000)),
                lie("zip-method", entry -> entry.both(said -> said.method = 12)),
                lie("zip-method", entry -> entry.both(said -> said.flags |= 0x20)),
                lie("zip-64", entry -> entry.both(said -> said.size = 0xFFFFFFFFL)),
                lie("zip-64", entry -> entry.extra = new byte[]{1, 0, 8, 0, 1, 0, 0, 0, 0, 0, 0, 0}),
                lie("zip-damaged", entry -> entry.both(said -> said.crc++)),
                lie("zip-damaged", entry -> entry.both(said -> said.size++)),
                lie("zip-damaged", entry -> entry.both(said -> said.size--)),
                lie("zip-bomb", entry -> entry.both(said -> said.size = 10_000_000)),
                lie("file-too-large", entry -> entry.both(said -> said.size = 65 << 20)),
                lie("link", entry -> entry.mode(0xA1FF)),
                lie("special-file", entry -> entry.mode(0x11A4)),
                lie("special-file", entry -> entry.mode(0x21A4)),
                lie("zip-broken", entry -> entry.mode(0x41ED)),
                lie("zip-overlap", entry -> entry.placedAt = 0),
                lie("zip-overlap", entry -> entry.placedAt = 5));
    }

    private static Arguments lie(String rule, Consumer<RawZip.Entry> lie) {
        return Arguments.of(rule, lie);
    }

    @ParameterizedTest
    @MethodSource("lies")
    void anEntryThatLies(String rule, Consumer<RawZip.Entry> lie) {
        RawZip zip = RawZip.content();
        lie.accept(zip.add("regions/flanders/note.txt", "a note that is long enough to be packed, packed, packed"));
        List<Problem> problems = rejected(zip);
        assertEquals(List.of(rule), problems.stream().map(Problem::rule).toList());
    }

    @Test
    void aFileThatOverlapsTheNextByQuotingItsHeader() {
        RawZip zip = RawZip.content();
        byte[] inner = RawZip.of().bytes();
        RawZip.Entry outer = zip.store("regions/flanders/a.txt", inner);
        zip.add("regions/flanders/b.txt", "b").placedAt = zip.bytes().length / 2;
        outer.mode(0x81A4);
        assertEquals(1, rejected(zip).size());
        assertTrue(List.of("zip-overlap", "zip-gap", "zip-contradiction").contains(rejected(zip).getFirst().rule()));
    }

    @Test
    void somethingBeforeBetweenOrAfter() {
        assertEquals(List.of("zip-broken "),
                said(RawZip.content().prefixed("MZ").end(end -> end.putInt(16, end.getInt(16) - 2))));
        assertEquals(List.of("zip-gap exhibition/exhibition.json"), said(RawZip.content().prefixed("#!/bin/sh\n")));
        assertEquals(List.of("zip-gap "), said(RawZip.content().beforeDirectory("nothing")));
        assertEquals(List.of("not-a-zip "), said(RawZip.content().followedBy("nothing")));
    }

    @Test
    void anEndThatLies() {
        assertEquals(List.of("zip-broken "),
                said(RawZip.content().end(end -> end.putShort(8, (short) 2).putShort(10, (short) 2))));
        assertEquals(List.of("zip-broken "),
                said(RawZip.content().end(end -> end.putShort(8, (short) 4).putShort(10, (short) 4))));
        assertEquals(List.of("zip-broken "), said(RawZip.content().end(end -> end.putShort(4, (short) 1))));
        assertEquals(List.of("zip-broken "), said(RawZip.content().end(end -> end.putInt(12, 7))));
        assertEquals(List.of("zip-64 "), said(RawZip.content().end(end -> end.putInt(16, -1))));
        assertEquals(List.of("too-many-files "), said(RawZip.content().end(end -> end.putShort(8, (short) 5_001)
                .putShort(10, (short) 5_001))));
        assertEquals(List.of("not-a-zip "), said(RawZip.content().end(end -> end.putShort(20, (short) 1))));
    }

    @Test
    void moreThanTwoGigabytes() {
        RawZip zip = RawZip.content();
        byte[] much = new byte[700_000];
        for (int i = 0; i < much.length; i++) {
            much[i] = (byte) (i * 7919 >> 3);
        }
        for (int i = 0; i < 40; i++) {
            zip.store("regions/flanders/" + i, much).both(said -> {
                said.method = ZipEntry.DEFLATED;
                said.size = 60 << 20;
            });
        }
        assertEquals(List.of("bundle-too-large "), said(zip));
    }

    @Test
    void aZipInAZipIsNeverOpened() {
        RawZip zip = RawZip.of();
        zip.store("flanders.zip", RawZip.content().bytes());
        assertEquals(
                List.of("missing-file exhibition/exhibition.json", "no-outline exhibition/map.json",
                        "no-regions regions"),
                said(zip));
    }

    @Test
    void everythingIsSaidOfOneZip() {
        RawZip zip = RawZip.content();
        zip.add("../a", "x");
        zip.add("con.png", "x");
        zip.add("regions/flanders/note.txt", "x").mode(0xA1FF);
        zip.add("regions/flanders/secret.txt", "x").both(said -> said.flags |= 1);
        assertEquals(List
                .of("link regions/flanders/note.txt", "zip-encrypted regions/flanders/secret.txt", "name-outside ../a",
                        "name-reserved con.png")
                .stream().sorted().toList(), said(zip).stream().sorted().toList());
    }

    @Test
    void aZipThatBreaksOffAnywhere() {
        byte[] whole = RawZip.content().bytes();
        for (int length = 0; length < whole.length; length++) {
            Path file = folder.resolve("short.zip");
            try {
                Files.write(file, Arrays.copyOf(whole, length));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            Reading.Rejected rejected = assertInstanceOf(Reading.Rejected.class, BundleReader.check(file));
            assertEquals(List.of("not-a-zip"), rejected.problems().stream().map(Problem::rule).toList());
        }
    }

    private Checked check(RawZip zip) {
        return BundleReader.check(zip.write(folder.resolve("content.zip")));
    }

    private Checked.Sound accepted(RawZip zip) {
        Checked checked = check(zip);
        return assertInstanceOf(Checked.Sound.class, checked, checked::toString);
    }

    private List<Problem> rejected(RawZip zip) {
        return assertInstanceOf(Reading.Rejected.class, check(zip)).problems();
    }

    private List<String> said(RawZip zip) {
        return rejected(zip).stream().map(problem -> problem.rule() + " " + problem.file()).toList();
    }
}
