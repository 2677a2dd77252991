package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.outside.Machine;
import eu.smartregions.kiosk.outside.Readiness;
import eu.smartregions.kiosk.outside.ShownPage;
import eu.smartregions.kiosk.packaging.VirtualScreen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// How much memory (PSS) the kiosk takes on a virtual screen of 1920 x 1080: as it opens, and after every place of its
/// content has been shown; and Chromium in kiosk mode with a static local page, all its processes together.
public final class MemoryBench {
    private static final int LONGEST_WALK_S = 600;
    private static final String AT_EACH_PLACE_MS = "150";
    private static final long SETTLING_MS = Length.of(15_000, 5_000);
    /// What the launcher sets, and the pipeline that it chooses where no graphics processor is.
    private static final Map<String, String> LAUNCHER = Map.of("MALLOC_ARENA_MAX", "1", "GSETTINGS_BACKEND", "memory",
            "NO_AT_BRIDGE", "1", "DBUS_SESSION_BUS_ADDRESS", "disabled:", "GDK_GL", "disable");

    private final Path folder;
    private final String display;

    private MemoryBench(Path folder, String display) {
        this.folder = folder;
        this.display = display;
    }

    /// Measures and prints; takes about two minutes.
    public static void main(String[] words) throws Throwable {
        Machine.require("Xvfb");
        Path folder = Files.createTempDirectory("memory");
        try (VirtualScreen screen = VirtualScreen.open(folder, 1920, 1080); ShownPage page = ShownPage.least(folder)) {
            new MemoryBench(folder, screen.display()).measure(page);
        }
    }

    private void measure(ShownPage page) throws Throwable {
        report("kiosk, just opened", ready(new ProcessBuilder(SideProgram.IMAGE.resolve("bin/kiosk").toString(), "run",
                "--data", folder.resolve("data").toString())));
        double kiosk = ready(everyPlace());
        report("kiosk, every place shown", kiosk);
        Row.of("memory (PSS) after every place was shown", kiosk, "MiB", new Aim.Most(160), browser(page)).tell();
    }

    /// None where it could not be measured.
    private Row.Yardstick[] browser(ShownPage page) throws Exception {
        if (!Commands.here("chromium")) {
            return new Row.Yardstick[0];
        }
        Process chromium = quiet(page.chromium(display, folder.resolve("profile"), 1080)).start();
        try {
            page.await();
            Thread.sleep(SETTLING_MS);
            double browser = Machine.memory(chromium);
            report("Chromium, one page", browser);
            return new Row.Yardstick[]{new Row.Yardstick("Chromium on one page", browser)};
        } finally {
            Machine.end(chromium);
        }
    }

    private ProcessBuilder everyPlace() throws Exception {
        Path image = SideProgram.IMAGE;
        SideProgram walk = new SideProgram(folder, EveryPlace.class,
                Stream.concat(SideProgram.allOfTheKiosk(), Stream.of(
                        "--add-modules=eu.smartregions.kiosk", "-Dprism.order=sw",
                        "--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc,eu.smartregions.kiosk",
                        "-Dorg.sqlite.lib.path=" + image.resolve("lib"))).toList());
        walk.pack();
        String content = image.resolve("content").toString();
        walk.train(content, folder.resolve("training").toString(), "0", "and end");
        return walk.with(LAUNCHER, content, folder.resolve("walk").toString(), AT_EACH_PLACE_MS);
    }

    private double ready(ProcessBuilder builder) throws Throwable {
        Path socket = Files.createTempDirectory(folder, "socket").resolve("ready");
        builder.environment().put("DISPLAY", display);
        builder.environment().put("NOTIFY_SOCKET", socket.toString());
        try (Readiness readiness = new Readiness(socket)) {
            Process process = quiet(builder).start();
            try {
                readiness.await(LONGEST_WALK_S);
                Thread.sleep(SETTLING_MS);
                return Machine.memory(process);
            } finally {
                Machine.end(process);
            }
        }
    }

    private ProcessBuilder quiet(ProcessBuilder builder) {
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("said.log").toFile()));
    }

    private static void report(String name, double mebibytes) {
        System.out.printf(Locale.ROOT, "%-26s %6.0f MiB%n", name, mebibytes);
    }
}
