package eu.smartregions.kiosk.packaging;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.device.Display;
import eu.smartregions.kiosk.outside.Machine;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// An X server whose screen is a file: Xvfb.
public final class VirtualScreen implements AutoCloseable {
    private static final int WORDS_IN_HEADER = 25;
    private static final int WORD = 4;
    private static final int COLOUR_BYTES = 12;

    private final Process server;
    private final Path frame;
    private final String display;

    private VirtualScreen(Process server, Path frame, String display) {
        this.server = server;
        this.frame = frame;
        this.display = display;
    }

    /// Whether this machine has Xvfb.
    public static boolean available() {
        return Machine.has("Xvfb");
    }

    /// Leaves a test out where the kiosk cannot be shown on such a screen.
    static void assumeUsable() {
        assumeTrue(available(), "there is no Xvfb here");
        assumeTrue(Display.hasGtk(), "there is no GTK here");
    }

    /// Opens a screen on a free display number.
    public static VirtualScreen open(Path folder, int width, int height) throws IOException {
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", width + "x" + height + "x24",
                "-fbdir", folder.toString(), "-nolisten", "tcp").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader said = server.inputReader();
        return new VirtualScreen(server, folder.resolve("Xvfb_screen0"), ":" + said.readLine());
    }

    /// For the variable DISPLAY.
    public String display() {
        return display;
    }

    /// The colour of a pixel as 0xRRGGBB. The file is an X window dump: a header of big-endian words, then the colours,
    /// then rows.
    public int colour(int x, int y) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(frame))) {
            int[] header = new int[WORDS_IN_HEADER];
            for (int i = 0; i < header.length; i++) {
                header[i] = in.readInt();
            }
            int headerBytes = header[0];
            int rowBytes = header[12];
            int colours = header[19];
            in.skipNBytes(headerBytes - (long) WORDS_IN_HEADER * WORD + (long) colours * COLOUR_BYTES
                    + (long) y * rowBytes + (long) x * WORD);
            return Integer.reverseBytes(in.readInt()) & 0xFFFFFF;
        }
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}
