package eu.smartregions.kiosk.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `kiosk bundle`: the bundles that exhibitors send and organisers install; does nothing without a subcommand.
@Command(name = "bundle", mixinStandardHelpOptions = true,
        description = "Bundles: what exhibitors hand over and organisers install.")
public final class BundleCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandSpec given = Objects.requireNonNull(spec, "picocli sets it before it calls");
        throw new ParameterException(given.commandLine(), "Say what to do with bundles: "
                + String.join(", ", given.subcommands().keySet()));
    }
}
