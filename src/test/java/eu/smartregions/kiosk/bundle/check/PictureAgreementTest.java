package eu.smartregions.kiosk.bundle.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.author.BundlePacker;
import eu.smartregions.kiosk.bundle.install.Installation;
import eu.smartregions.kiosk.bundle.install.InstallationFixture;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.picture.Drawings;
import eu.smartregions.kiosk.bundle.picture.PictureHeader;
import eu.smartregions.kiosk.bundle.picture.PictureTranscoder;
import eu.smartregions.kiosk.bundle.read.ContentFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Checking, packing and installing a bundle report the same problems of its pictures.
final class PictureAgreementTest {
    private static final byte[] PNG = Drawings.picture("png", 300, 200);
    private static final byte[] JPEG = Drawings.picture("jpeg", 300, 200);
    private static final byte[] PROGRESSIVE = Drawings.progressive(300, 200);

    @TempDir
    private Path folder;

    static Stream<Arguments> broken() {
        List<Arguments> broken = new ArrayList<>();
        for (int percent = 20; percent < 100; percent += 10) {
            broken.add(cut("a.png", PNG, PNG.length * percent / 100));
            broken.add(cut("b.jpg", JPEG, JPEG.length * percent / 100));
            broken.add(cut("c.jpg", PROGRESSIVE, PROGRESSIVE.length * percent / 100));
        }
        broken.add(cut("a.png", PNG, PNG.length - 1));
        broken.add(cut("a.png", PNG, PNG.length - 12));
        broken.add(cut("b.jpg", JPEG, JPEG.length - 1));
        broken.add(cut("b.jpg", JPEG, JPEG.length - 2));
        broken.add(cut("c.jpg", PROGRESSIVE, PROGRESSIVE.length - 2));
        for (int place : new int[]{30, PNG.length / 2, PNG.length - 20}) {
            byte[] wrong = PNG.clone();
            wrong[place] ^= 1;
            broken.add(Arguments.of("a.png with another byte " + place, "a.png", wrong));
        }
        return broken.stream();
    }

    private static Arguments cut(String name, byte[] whole, int length) {
        return Arguments.of(name + " cut to " + length + " of " + whole.length, name, Arrays.copyOf(whole, length));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void whatCannotBeDecodedIsRefusedByAllOfThem(String what, String name, byte[] picture) throws IOException {
        Verdicts verdicts = verdicts(name, picture);
        assertEquals(List.of(name + " picture-damaged"), verdicts.check(), what);
        assertEquals(verdicts.check(), verdicts.packing(), what);
        assertEquals(verdicts.check(), verdicts.installing(), what);
    }

    @Test
    void whatCanBeDecodedIsTakenByAllOfThem() throws IOException {
        for (byte[] picture : List.of(PNG, JPEG, PROGRESSIVE)) {
            assertEquals(new Verdicts(List.of(), List.of(), List.of()), verdicts("picture", picture));
        }
    }

    @Test
    void whatCannotBeDecodedInAWholeExhibitionIsToldByTheCheckUnderItsName() throws IOException {
        ContentFixture usual = ContentFixture.in(folder.resolve("fair"))
                .with("regions/flanders/whole.png", PNG)
                .with("regions/flanders/cut.png", Arrays.copyOf(PNG, PNG.length / 2));
        assertEquals(List.of("regions/flanders/cut.png picture-damaged"), check(usual.folder()));
    }

    @Test
    void theLandscapeOfAnAreaIsJudgedAsThePicturesOfRegionsAre() throws IOException {
        ContentFixture usual = ContentFixture.in(folder.resolve("fair"))
                .with("exhibition/mill.png", Arrays.copyOf(PNG, PNG.length / 2))
                .exhibition("\"look\": \"energy\"", "\"look\": \"energy\", \"picture\": {\"landscape\": "
                        + "{\"file\": \"mill.png\"}, \"alt\": {\"en\": \"A mill\"}, \"credit\": \"Me\"}");
        assertEquals(List.of("exhibition/mill.png picture-damaged"), check(usual.folder()));
        usual.with("exhibition/mill.png", PNG);
        assertEquals(List.of(), check(usual.folder()));
    }

    /// Twice as many large pictures as fit into the memory set aside at the same time.
    @Test
    void manyLargePicturesWaitForEachOther() throws IOException {
        byte[] large = Drawings.picture("jpeg", 4_000, 3_000);
        ContentFixture usual = ContentFixture.in(folder.resolve("fair"));
        IntStream.range(0, 4).forEach(i -> usual.with("regions/flanders/" + i + ".jpg", large));
        long inMemory = 4 * PictureTranscoder.memory(PictureHeader.of(large).orElseThrow());
        assertTrue(inMemory > 2 * (128L << 20), () -> "only " + inMemory + " bytes");
        assertEquals(List.of(), check(usual.folder()));
    }

    /// The errors that each reports, by file and rule.
    private record Verdicts(List<String> check, List<String> packing, List<String> installing) {
    }

    private Verdicts verdicts(String name, byte[] picture) throws IOException {
        InstallationFixture kiosk = new InstallationFixture(folder);
        Path bundle = kiosk.region("bundle", "wales", "It grows.");
        kiosk.file("bundle/" + name, picture);
        List<String> packing = switch (new BundlePacker(1, Optional.empty()).pack(bundle, folder.resolve("wales.zip"),
                kiosk.usual().folder())) {
            case BundlePacker.Packed packed -> errors(packed.warnings());
            case BundlePacker.Refused refused -> errors(refused.problems());
        };
        List<String> installing = switch (kiosk.install(bundle)) {
            case Installation.Installed _ -> List.of();
            case Installation.Refused refused -> errors(refused.problems()).stream()
                    .map(line -> line.substring("bundle/".length())).toList();
            case Installation.Failed failed -> List.of(failed.toString());
        };
        return new Verdicts(check(bundle), packing, installing);
    }

    private List<String> check(Path bundle) throws IOException {
        Path with = new InstallationFixture(folder).usual().folder();
        try (BundleCheck examination = BundleCheck.of(List.of(bundle), with)) {
            List<String> errors = errors(examination.problems());
            assertEquals(errors.isEmpty(), examination.accepted());
            return errors;
        }
    }

    private static List<String> errors(List<Problem> problems) {
        return problems.stream().filter(Problem::isError).map(problem -> problem.file() + " " + problem.rule())
                .toList();
    }
}
