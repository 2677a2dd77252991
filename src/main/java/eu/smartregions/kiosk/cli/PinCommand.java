package eu.smartregions.kiosk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `kiosk pin`: sets the PIN of the staff's area.
@Command(name = "pin", mixinStandardHelpOptions = true,
        description = "Sets the PIN of the staff's area: 6 to 12 digits, asked for twice in the terminal, or read "
                + "from standard input.")
public final class PinCommand implements Callable<Integer> {
    @Mixin
    private final DataFolder data = new DataFolder();

    private final ToIntFunction<Path> pin;

    /// @param pin asks for the PIN, keeps it in this data folder and returns the exit code
    public PinCommand(ToIntFunction<Path> pin) {
        this.pin = pin;
    }

    @Override
    public Integer call() {
        return pin.applyAsInt(data.path());
    }
}
