package eu.smartregions.kiosk.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `kiosk stats`: the figures that organisers take home; does nothing without a subcommand.
@Command(name = "stats", mixinStandardHelpOptions = true, description = "The figures about visits, to take home.")
public final class StatsCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandSpec given = Objects.requireNonNull(spec, "picocli sets it before it calls");
        throw new ParameterException(given.commandLine(), "Say what to do with the figures: "
                + String.join(", ", given.subcommands().keySet()));
    }
}
