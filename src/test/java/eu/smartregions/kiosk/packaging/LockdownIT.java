package eu.smartregions.kiosk.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.outside.Machine;
import eu.smartregions.kiosk.outside.OtherProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Chords of keys and strokes of a pointer that lead out of other programs lead nowhere here: after each, the same
/// kiosk has the whole screen. A window manager as it comes shows that they do lead somewhere elsewhere.
/// `-Drig.chords=1000` tries all of them; fewer are taken evenly from the list.
final class LockdownIT {
    private static final int MOST_CHORDS = Integer.getInteger("rig.chords", 40);
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final long AFTER_MS = 150;
    /// The same key counts again after this time.
    private static final long BETWEEN_KEYS_MS = 700;
    private static final List<List<String>> MODIFIERS = List.of(List.of(), List.of("Control_L"), List.of("Alt_L"),
            List.of("Shift_L"), List.of("Super_L"), List.of("Control_L", "Alt_L"), List.of("Control_L", "Shift_L"),
            List.of("Alt_L", "Shift_L"));
    private static final List<String> KEYS = List.of("F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11",
            "F12", "Tab", "Escape", "space", "Delete", "Print", "Menu", "Left", "Up", "d", "e", "l", "q", "r", "t", "w",
            "Return");

    /// Hides the screen from others, and shows it again: whoever looks at pixels would take that for a way out.
    private static final String DARK = "F9";

    @TempDir
    private Path folder;

    @BeforeEach
    void whatItNeeds() {
        VirtualScreen.assumeUsable();
        assumeTrue(OtherProgram.missing().isEmpty(), () -> OtherProgram.missing().orElse(""));
    }

    @Test
    void nothingLeadsOutWithoutAWindowManager() throws Exception {
        assertEquals(List.of(), escapes(Optional.empty(), chords()));
    }

    @Test
    void nothingLeadsOutUnderAWindowManagerThatIsSetUpForIt() throws Exception {
        assumeTrue(Machine.has("openbox"), "there is no openbox here");
        assertEquals(List.of(), escapes(Optional.of(List.of("openbox", "--config-file",
                Path.of("packaging/openbox/rc.xml").toAbsolutePath().toString())), chords()));
    }

    @Test
    void aWindowManagerAsItComesLetsSomeOut() throws Exception {
        assumeTrue(Machine.has("openbox"), "there is no openbox here");
        assertFalse(escapes(Optional.of(List.of("openbox", "--config-file", "/etc/xdg/openbox/rc.xml")),
                List.of(List.of("Super_L", "d"), List.of("Alt_L", "space"))).isEmpty());
    }

    private static List<List<String>> chords() {
        List<List<String>> all = MODIFIERS.stream()
                .flatMap(held -> KEYS.stream().map(key -> Stream.concat(held.stream(), Stream.of(key)).toList()))
                .toList();
        int step = Math.max(1, all.size() / MOST_CHORDS);
        return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList();
    }

    /// Returns what led out, by name.
    private List<String> escapes(Optional<List<String>> manager, List<List<String>> chords) throws Exception {
        try (VirtualScreen screen = VirtualScreen.open(folder, WIDTH, HEIGHT)) {
            Map<String, String> variables = Map.of("DISPLAY", screen.display(), "PATH", "/usr/bin:/bin");
            List<Process> started = new ArrayList<>();
            try (OtherProgram hand = new OtherProgram(screen.display())) {
                if (manager.isPresent()) {
                    ProcessBuilder builder = new ProcessBuilder(manager.get())
                            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
                    builder.environment().putAll(variables);
                    started.add(builder.start());
                    Thread.sleep(2_000);
                }
                Process kiosk = Image.prepare(Image.LAUNCHER, folder, variables, "run", "--data", "data")
                        .redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
                started.add(kiosk);
                List<String> before = settled(screen, hand);
                List<String> out = new ArrayList<>();
                for (List<String> chord : chords) {
                    hand.chord(chord);
                    Thread.sleep(AFTER_MS);
                    boolean led = false;
                    if (chord.getLast().equals(DARK)) {
                        led = !before.equals(hand.windows());
                        Thread.sleep(BETWEEN_KEYS_MS);
                        hand.chord(chord);
                        Thread.sleep(BETWEEN_KEYS_MS);
                    }
                    if (led || !kiosk.isAlive() || !before.equals(hand.windows()) || !filled(screen)) {
                        out.add(String.join("+", chord) + " " + hand.windows());
                        hand.chord(List.of("Escape"));
                        Thread.sleep(5_000);
                    }
                }
                strokes(hand);
                Thread.sleep(AFTER_MS);
                if (!kiosk.isAlive() || !before.equals(hand.windows()) || !filled(screen)) {
                    out.add("strokes " + hand.windows());
                }
                return out;
            } finally {
                started.reversed().forEach(process -> process.destroyForcibly().onExit().join());
            }
        }
    }

    /// From every edge inwards, and with every button in the middle, which opens menus elsewhere.
    private static void strokes(OtherProgram hand) {
        hand.drag(1, 0, HEIGHT / 2, WIDTH / 2, HEIGHT / 2);
        hand.drag(1, WIDTH - 1, HEIGHT / 2, WIDTH / 2, HEIGHT / 2);
        hand.drag(1, WIDTH / 2, 0, WIDTH / 2, HEIGHT / 2);
        hand.drag(1, WIDTH / 2, HEIGHT - 1, WIDTH / 2, HEIGHT / 2);
        for (int button = 1; button <= 9; button++) {
            hand.drag(button, WIDTH / 2, HEIGHT / 2, WIDTH / 2, HEIGHT / 2);
            hand.drag(button, WIDTH / 2, HEIGHT / 2, WIDTH / 2, HEIGHT / 2);
        }
    }

    /// Waits for the kiosk, and returns the windows on the screen when they have stayed the same for a while.
    private static List<String> settled(VirtualScreen screen, OtherProgram hand) throws Exception {
        for (int i = 0; i < 300 && !filled(screen); i++) {
            Thread.sleep(200);
        }
        assertTrue(filled(screen), "The kiosk is not there");
        Thread.sleep(6_000);
        return hand.windows();
    }

    private static boolean filled(VirtualScreen screen) throws IOException {
        return screen.colour(0, 0) != 0 && screen.colour(WIDTH - 1, 0) != 0 && screen.colour(0, HEIGHT - 1) != 0
                && screen.colour(WIDTH - 1, HEIGHT - 1) != 0;
    }
}
