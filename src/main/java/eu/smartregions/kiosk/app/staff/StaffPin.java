package eu.smartregions.kiosk.app.staff;

import eu.smartregions.kiosk.device.StaffGate;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Asks for the staff's PIN and keeps it.
public final class StaffPin {

    private StaffPin() {
    }

    /// Reads a new PIN: in a terminal unseen and twice, because nobody sees a slip; else from the first line of a
    /// stream.
    ///
    /// @return the exit code
    public static int set(Path data, InputStream in, PrintStream out) {
        String pin = Optional.ofNullable(System.console()).filter(Console::isTerminal)
                .map(console -> twice(question -> new String(
                        Optional.ofNullable(console.readPassword(question)).orElse(new char[0]))))
                .orElseGet(() -> line(in));
        new StaffGate(data, System::nanoTime).set(pin.strip());
        out.println("The PIN is set. In the kiosk, hold the top right corner for five seconds to be asked for it.");
        return 0;
    }

    /// Asks until the same PIN has been entered twice.
    ///
    /// @param asked answers a question; nothing where nobody answers any more
    static String twice(UnaryOperator<String> asked) {
        String pin = asked.apply("New PIN (6 to 12 digits): ");
        while (!pin.equals(asked.apply("The same again: "))) {
            pin = asked.apply("That was another one. New PIN (6 to 12 digits): ");
        }
        return pin;
    }

    private static String line(InputStream in) {
        try {
            return Optional.ofNullable(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine())
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException("The PIN cannot be read: " + e.getMessage(), e);
        }
    }
}
