package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.content.Exhibitions;
import picocli.CommandLine;

/// A rehearsal in a process of its own, for a test to kill.
final class RehearsalChild {
    private RehearsalChild() {
    }

    public static void main(String[] args) {
        RehearseCommand command = new RehearseCommand(System.out, System.err,
                _ -> new RehearseCommand.Content(Exhibitions.small(), "content-1"));
        System.exit(new CommandLine(command).execute(args));
    }
}
