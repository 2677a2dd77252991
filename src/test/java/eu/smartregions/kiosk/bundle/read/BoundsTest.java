package eu.smartregions.kiosk.bundle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.install.InstallationFixture;
import eu.smartregions.kiosk.bundle.install.InstalledSet;
import eu.smartregions.kiosk.bundle.install.Origin;
import eu.smartregions.kiosk.bundle.install.SetList;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.Severity;
import eu.smartregions.kiosk.bundle.zip.RawZip;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a bundle holds, the work of reading it and the list of its problems are bounded.
final class BoundsTest {
    private static final String LIMIT = "json-limit: This is larger or deeper than content can be. Fix: Keep to 32 "
            + "levels, 50000 values, "
            + "lists of 5000, texts of 65536 characters and numbers of 32 digits.";
    private static final String TOO_MANY = "too-many-problems";

    @TempDir
    private Path folder;

    @Test
    void aFileWithManyMistakesIsToldInPart() {
        String fields = IntStream.range(0, 20_000).mapToObj(i -> "\"field" + i + "\": 0, ")
                .collect(Collectors.joining());
        List<Problem> problems = rejected(ContentFixture.in(folder).region("\"country\"", fields + "\"country\""));
        assertEquals(101, problems.size());
        assertEquals("regions/flanders/region.json:6:1393 error too-many-problems: There are more problems from here "
                + "on. Fix: Mend "
                + "those before; the others are told then.", problems.getLast().toString());
    }

    @Test
    void manyWarningsRefuseNothingAndHideNoError() {
        String priorities = "{\"label\": {\"nl\": \"Wind\"}, \"areas\": [\"energy\"]},\n".repeat(150);
        Reading.Accepted accepted = assertInstanceOf(Reading.Accepted.class,
                ContentFixture.in(folder).region("  \"priorities\": [", "  \"priorities\": [" + priorities).read());
        assertEquals(101, accepted.warnings().size());
        assertEquals(TOO_MANY, accepted.warnings().getLast().rule());
        List<Problem> problems = rejected(ContentFixture.in(folder).region("  \"priorities\": [", "  \"priorities\": "
                + "[" + priorities)
                .region("\"year\": 2016, ", ""));
        assertEquals(102, problems.size());
        assertEquals(List.of("fact-without-year"),
                problems.stream().filter(problem -> problem.severity() == Severity.ERROR)
                        .map(Problem::rule).toList());
    }

    @Test
    void placesInALongLineAreExactAllTheSame() {
        String fields = IntStream.range(0, 99).mapToObj(i -> "\"\uD83D\uDE00" + i + "\": \"" + "é".repeat(997) + "\",")
                .collect(Collectors.joining());
        List<Problem> problems = rejected(ContentFixture.in(folder).region("\"country\"", fields + "\"country\""));
        assertEquals(99, problems.size());
        int column = 3;
        for (int i = 0; i < 99; i++) {
            assertEquals("6:" + column, problems.get(i).line() + ":" + problems.get(i).column());
            column += 1_005 + Integer.toString(i).length();
        }
    }

    @Test
    void manyFilesWithManyMistakesAreToldInPart() {
        ContentFixture fixture = ContentFixture.in(folder);
        IntStream.range(0, 60)
                .forEach(i -> fixture.with("regions/r%02d/region.json".formatted(i), "{" + IntStream.range(0, 90)
                        .mapToObj(j -> "\"f" + j + "\": 0").collect(Collectors.joining(", ")) + "}"));
        List<Problem> problems = rejected(fixture);
        assertTrue(problems.size() < 4_000, () -> problems.size() + " problems");
        assertEquals(List.of("regions/r31/region.json:1:1 error too-many-problems: There are more problems from this "
                + "file on. Fix: Mend "
                + "those before; the others are told then."),
                problems.stream().filter(each -> each.rule().equals(TOO_MANY))
                        .map(Problem::toString).toList());
    }

    @Test
    void aFileWithTooManyValues() {
        String values = "\"sources\": [" + ("[" + "0,".repeat(4_000) + "0],").repeat(13) + "0], ";
        ContentFixture.in(folder).region("\"country\"", values + "\"country\"")
                .rejectedFor("regions/flanders/region.json:6:99959 error "
                        + LIMIT);
    }

    @Test
    void aListThatIsTooLong() {
        String values = "\"sources\": [" + "0,".repeat(5_000) + "0], ";
        ContentFixture.in(folder).region("\"country\"", values + "\"country\"")
                .rejectedFor("regions/flanders/region.json:6:10016 error "
                        + LIMIT);
    }

    @Test
    void aNumberBeyondAllNumbers() {
        ContentFixture.in(folder).region("6477804", "1e99999999999").rejectedFor("regions/flanders/region.json:13:37 "
                + "error "
                + "number-out-of-range: 1e99999999999 is not from 0 to 1000000000. Fix: Write a number from 0 to "
                + "1000000000.");
    }

    @Test
    void aZipOfTooMuchText() throws IOException {
        RawZip zip = RawZip.content();
        IntStream.range(0, 4).forEach(i -> zip.store("regions/flanders/" + i + ".json", new byte[3 << 20]));
        Reading.Rejected rejected = assertInstanceOf(Reading.Rejected.class,
                BundleReader.check(zip.write(folder.resolve("a.zip"))));
        assertEquals(List.of(":1:1 error too-much-text: The JSON files have more than 12 MiB together. Fix: Shorten "
                + "them, or remove "
                + "those that are not needed."), shown(rejected.problems(), _ -> true));
    }

    @Test
    void aFolderOfTooMuchText() {
        ContentFixture fixture = ContentFixture.in(folder);
        IntStream.range(0, 13).forEach(i -> fixture.with("regions/flanders/" + i + ".json", new byte[4 << 20]));
        assertEquals(List.of(":1:1 error too-much-text: The JSON files have more than 48 MiB together. Fix: Shorten "
                + "them, or remove "
                + "those that are not needed."),
                shown(rejected(fixture), problem -> problem.rule().equals("too-much-text")));
    }

    @Test
    void aZipThatIsTooLarge() throws IOException {
        Path zip = folder.resolve("large.zip");
        try (var file = new RandomAccessFile(zip.toFile(), "rw")) {
            file.setLength((512L << 20) + 1);
        }
        Reading.Rejected rejected = assertInstanceOf(Reading.Rejected.class, BundleReader.check(zip));
        assertEquals(List.of(":1:1 error zip-too-large: The zip is larger than 512 MiB. Fix: Make the pictures "
                + "smaller, or hand over "
                + "several zips."), shown(rejected.problems(), _ -> true));
    }

    /// The kiosk's own files are not content: five sets of thousands of regions are more values than a bundle may have.
    @Test
    void theKiosksOwnListHoldsMoreThanABundleMay() throws IOException {
        Path set = Files.createDirectories(folder.resolve("0123456789abcdef"));
        List<Origin> origins = IntStream.range(0, 20_000).mapToObj(
                i -> new Origin(InstallationFixture.exhibitor("r" + i), "r" + i + ".zip", 1, Optional.of("ab12")))
                .toList();
        InstalledSet large = new InstalledSet("0123456789abcdef", set, InstallationFixture.NOW, origins, true);
        SetList list = new SetList(folder);
        list.write(List.of(large));
        assertEquals(List.of(large), list.read());
    }

    private static List<Problem> rejected(ContentFixture fixture) {
        return assertInstanceOf(Reading.Rejected.class, fixture.read()).problems();
    }

    private static List<String> shown(List<Problem> problems, Function<Problem, Boolean> wanted) {
        return problems.stream().filter(wanted::apply).map(problem -> problem.toString().replaceFirst("^\\.", ""))
                .toList();
    }
}
