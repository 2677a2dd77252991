package eu.smartregions.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.install.BundleInstaller;
import eu.smartregions.kiosk.bundle.sign.Unsigned;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.launch.CheckOptions;
import eu.smartregions.kiosk.launch.ExitCode;
import eu.smartregions.kiosk.launch.LaunchOptions;
import eu.smartregions.kiosk.launch.PlatformFolders;
import eu.smartregions.kiosk.launch.ScreenSize;
import eu.smartregions.kiosk.launch.TourOptions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The words of the command line lead to the right command and exit code.
final class CommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<LaunchOptions> runs = new ArrayList<>();
    private final List<TourOptions> tours = new ArrayList<>();
    private final List<CheckOptions> checks = new ArrayList<>();
    private final Commands commands = new Commands(stream(out), stream(err), new Commands.Front(run -> {
        runs.add(run);
        return 0;
    }, tour -> {
        tours.add(tour);
        return 0;
    }, (_, _) -> {
        throw new IllegalStateException("No journey today");
    }, _ -> 0, data -> new BundleInstaller(data, Path.of("kiosk-content"), Unsigned.ALLOW, InstantSource.system()),
            check -> {
                checks.add(check);
                return 1;
            }, (_, _, _) -> 0));

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @Test
    void theKioskRunsWithoutAWordAndByItsName() {
        assertEquals(0, commands.execute());
        assertEquals(0,
                commands.execute("run", "--content", "a", "--data=b", "--windowed", "1280x800", "--config", "c"));
        assertEquals(0, commands.execute("--data", "d"));

        assertEquals(Optional.empty(), runs.getFirst().windowed());
        assertEquals(PlatformFolders.bundledContent(), runs.getFirst().content());
        LaunchOptions given = runs.get(1);
        assertEquals(List.of(Path.of("a"), Path.of("b")), List.of(given.content(), given.data()));
        assertEquals(Optional.of(new ScreenSize(1280, 800)), given.windowed());
        assertEquals(Optional.of(Path.of("c")), given.config());
        assertEquals(Path.of("d"), runs.get(2).data());
    }

    @Test
    void anExhibitionAroundGoesOnlyWithContentInAWindow() {
        assertEquals(0, commands.execute("run", "--content", "a", "--windowed", "1280x800", "--with", "b"));
        assertEquals(Optional.of(Path.of("b")), runs.getFirst().with());
        assertEquals(ExitCode.USAGE, commands.execute("run", "--content", "a", "--with", "b"));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("--with goes with --content and --windowed."),
                err::toString);
    }

    @Test
    void aTourIsToldEverythingThatWasSaid() {
        assertEquals(0, commands.execute("tour", "--out", "a"));
        assertEquals(0, commands.execute("tour", "--out", "a", "--content", "b", "--size", "1280x800", "--size",
                "1080x1920", "--lang", "de", "--theme", "contrast", "--text", "150", "--lower"));

        assertEquals(List.of(
                new TourOptions(PlatformFolders.bundledContent(), Path.of("a"), List.of(new ScreenSize(1920, 1080)),
                        List.of(Language.EN), new TourOptions.Look(100, false, false)),
                new TourOptions(Path.of("b"), Path.of("a"), List.of(new ScreenSize(1280, 800),
                        new ScreenSize(1080, 1920)), List.of(Language.DE), new TourOptions.Look(150, true, true))),
                tours);
    }

    @Test
    void aSizeThatNoScreenHasIsRefused() {
        assertEquals(ExitCode.USAGE, commands.execute("tour", "--out", "a", "--size", "100x100"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("'100x100' is not a size from 480 to 7680 pixels such "
                + "as 1920x1080"), err::toString);
    }

    @Test
    void theOpeningCheckEndsWithWhatItFound() {
        assertEquals(1, commands.execute("check", "--data", "d", "--lang", "de", "--format", "json", "--out", "sheet"));
        assertEquals(List.of(new CheckOptions(Path.of("d"), Optional.empty(), List.of(Language.DE), true,
                Optional.of(Path.of("sheet")))), checks);
        commands.execute("check");
        assertEquals(List.of(Language.values()), checks.getLast().languages());
    }

    @Test
    void aKioskThatCannotRunSaysWhyInOneSentence() {
        Commands failing = new Commands(stream(out), stream(err), new Commands.Front(_ -> {
            throw new IllegalStateException("No screen today");
        }, _ -> 0, (_, _) -> 0, _ -> 0, _ -> null, _ -> 0, (_, _, _) -> 0));

        for (String[] words : new String[][]{{}, {"run"}}) {
            err.reset();
            assertEquals(ExitCode.FAILED, failing.execute(words));
            assertEquals("No screen today", err.toString(StandardCharsets.UTF_8).strip());
        }
    }

    @Test
    void aNameThatNoFileCanHaveIsToldInOneSentence() {
        assertEquals(ExitCode.USAGE, commands.execute("bundle", "check", "a\0b"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("No file can have the name 'a\\u0000b'; give "
                + "another one."), err::toString);
        assertFalse(err.toString(StandardCharsets.UTF_8).contains("Exception"), err::toString);
    }

    @Test
    void helpAndUnknownWordsNameAllCommands() {
        assertEquals(0, commands.execute("--help"));
        assertEquals(ExitCode.USAGE, commands.execute("xylophone"));

        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("Unmatched argument at index 0: 'xylophone'"),
                err::toString);
        for (ByteArrayOutputStream said : List.of(out, err)) {
            List<String> names = said.toString(StandardCharsets.UTF_8).lines()
                    .dropWhile(line -> !line.equals("Commands:"))
                    .filter(line -> line.matches("  \\w.*")).map(line -> line.strip().split(" ")[0]).toList();
            assertTrue(names.containsAll(List.of("run", "tour", "demo", "rehearse", "stats", "bundle")),
                    names::toString);
        }
    }

    @Test
    void everyCommandKnowsHelpVersionAndDebug() {
        for (String name : List.of("run", "tour", "demo", "rehearse", "stats", "bundle")) {
            out.reset();
            assertEquals(0, commands.execute(name, "--help"));
            String help = out.toString(StandardCharsets.UTF_8);
            assertAll(() -> assertTrue(help.startsWith("Usage: kiosk " + name), help),
                    () -> assertTrue(help.contains("--debug"), help),
                    () -> assertEquals(0, commands.execute(name, "--version")));
        }
    }

    @Test
    void aFailureIsOneSentenceAndItsTraceOnlyIfAskedFor() {
        assertEquals(ExitCode.FAILED, commands.execute("demo"));
        assertEquals("No journey today", err.toString(StandardCharsets.UTF_8).strip());

        assertEquals(ExitCode.FAILED, commands.execute("--debug", "demo"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("\tat "), err::toString);
    }
}
