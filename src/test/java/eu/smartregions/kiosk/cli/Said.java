package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.install.BundleInstaller;
import eu.smartregions.kiosk.bundle.sign.Unsigned;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;

/// Runs the command line without a screen and keeps its output.
public final class Said {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /// Executes a command and returns its exit code; earlier output is forgotten.
    public int execute(String... words) {
        out.reset();
        err.reset();
        Commands.Front front = new Commands.Front(_ -> 0, _ -> 0, (_, _) -> 0, _ -> 0,
                data -> new BundleInstaller(data, Path.of("kiosk-content"), Unsigned.ALLOW, InstantSource.system()),
                _ -> 0, (_, _, _) -> 0);
        return new Commands(stream(out), stream(err), front).execute(words);
    }

    /// Returns the output of the last command.
    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /// Returns the messages of the last command, which go to standard error.
    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
