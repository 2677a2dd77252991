package eu.smartregions.kiosk;

import eu.smartregions.kiosk.app.CheckRun;
import eu.smartregions.kiosk.app.InstallerSetup;
import eu.smartregions.kiosk.app.KioskApp;
import eu.smartregions.kiosk.app.demo.Demo;
import eu.smartregions.kiosk.app.demo.Tour;
import eu.smartregions.kiosk.app.staff.StaffPin;
import eu.smartregions.kiosk.cli.Commands;
import eu.smartregions.kiosk.cli.DemoCommand;
import eu.smartregions.kiosk.cli.ProgressLine;
import eu.smartregions.kiosk.device.Display;
import eu.smartregions.kiosk.launch.CheckOptions;
import eu.smartregions.kiosk.launch.ExitCode;
import eu.smartregions.kiosk.launch.LaunchOptions;
import eu.smartregions.kiosk.studio.StudioApp;
import eu.smartregions.kiosk.ui.FxThread;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The front door: hands the words of the command line to the commands and ends the process with their exit code.
public final class Main {

    private Main() {
    }

    /// Runs the kiosk or one of its commands.
    public static void main(String[] words) {
        Optional<CompletableFuture<Void>> toolkit = opens(words) ? Optional.of(FxThread.ahead()) : Optional.empty();
        Commands.Front front = new Commands.Front(options -> run(options, toolkit),
                tour -> new Tour(tour, System.err).draw(),
                (content, out) -> new Demo(content, out, System.out).play(),
                data -> StaffPin.set(data, System.in, System.out), InstallerSetup::installer, Main::check,
                Main::studio);
        System.exit(new Commands(System.out, System.err, front).execute(words));
    }

    /// Whether the words are likely to open the kiosk on this machine's display, so that its toolkit may start while
    /// they are being read.
    private static boolean opens(String... words) {
        List<String> said = List.of(words);
        return new Display(System.getenv()).named() && (said.isEmpty() || said.getFirst().equals("run"))
                && said.stream().noneMatch(word -> word.equals("-h") || word.equals("--help"));
    }

    private static int check(CheckOptions options) {
        ProgressLine line = new ProgressLine(System.err);
        try {
            return CheckRun.run(options, System.out, (done, all) -> line.show("Drawing every page", done, all));
        } finally {
            line.end();
        }
    }

    /// Opens the studio, which needs a display.
    private static int studio(Optional<Path> folder, Path with, Path data) {
        Display display = new Display(System.getenv());
        if (!display.named()) {
            System.err.println(display.fault());
            return ExitCode.FAILED;
        }
        StudioApp.run(folder, with, data, InstallerSetup::installer);
        return 0;
    }

    /// Runs the kiosk, or the demo where there is no display.
    private static int run(LaunchOptions options, Optional<CompletableFuture<Void>> toolkit) {
        if (new Display(System.getenv()).named()) {
            return KioskApp.run(options, toolkit.orElseGet(FxThread::ahead), System.err);
        }
        System.out.println("There is no display here, so a visitor's journey is played without one.");
        return new Demo(options.content(), DemoCommand.USUAL_OUT, System.out).play();
    }
}
