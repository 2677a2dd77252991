package eu.smartregions.kiosk.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `kiosk bundle texts`: what translators are given and give back; does nothing without a subcommand.
@Command(name = "texts", mixinStandardHelpOptions = true,
        description = "Hands the texts of a bundle to translators, and takes their translations back.")
public final class BundleTextsCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandSpec given = Objects.requireNonNull(spec, "picocli sets it before it calls");
        throw new ParameterException(given.commandLine(), "Say what to do with the texts: "
                + String.join(", ", given.subcommands().keySet()));
    }
}
