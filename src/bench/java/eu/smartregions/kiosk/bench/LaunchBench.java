package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.outside.Machine;
import eu.smartregions.kiosk.outside.Readiness;
import eu.smartregions.kiosk.outside.Sample;
import eu.smartregions.kiosk.outside.ShownPage;
import eu.smartregions.kiosk.packaging.VirtualScreen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// How long it takes from the start of the process to the first screen that has been painted and can be touched, on a
/// virtual screen of 1920 x 1080: the kiosk, the least that a JavaFX program can show on the same runtime, and Chromium
/// in kiosk mode with a static local page, in turns. Of the kiosk also how long it takes until the exhibition is on
/// that screen.
public final class LaunchBench {
    private static final int RUNS = Length.of(10, 2);
    private static final double NANOS_IN_MS = 1e6;
    private static final String KIOSK = "kiosk";
    private static final String EXHIBITION = "kiosk with its exhibition";
    private static final String BARE = "bare JavaFX window";
    private static final String BROWSER = "Chromium, used profile";
    private static final Step AT_ONCE = ready -> ready;

    private final Path folder;
    private final String display;
    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private int started;

    private LaunchBench(Path folder, String display) {
        this.folder = folder;
        this.display = display;
    }

    /// Something that is launched.
    private interface Launch {
        double milliseconds() throws Throwable;
    }

    /// What is waited for after that: tells when it came.
    private interface Step {
        long came(long ready) throws InterruptedException;
    }

    /// Measures and prints; takes about two minutes.
    public static void main(String[] words) throws Throwable {
        Machine.require("Xvfb");
        Path folder = Files.createTempDirectory("launch");
        try (VirtualScreen screen = VirtualScreen.open(folder, 1920, 1080); ShownPage page = ShownPage.least(folder)) {
            new LaunchBench(folder, screen.display()).measure(page);
        }
    }

    private void measure(ShownPage page) throws Throwable {
        SideProgram bare = new SideProgram(folder, BareWindow.class,
                List.of("--add-modules=javafx.controls", "--enable-native-access=javafx.graphics,ALL-UNNAMED"));
        bare.pack("eu/smartregions/kiosk/device");
        bare.train("once");
        Path used = folder.resolve("used-profile");
        Map<String, Launch> launches = new LinkedHashMap<>();
        launches.put(KIOSK, () -> ready(kiosk(), AT_ONCE));
        launches.put(EXHIBITION, () -> ready(kiosk(), this::awaitExhibition));
        launches.put(BARE, () -> ready(bare.with(Map.of()), AT_ONCE));
        if (Commands.here("chromium")) {
            launches.put("Chromium, new profile", () -> painted(page, folder.resolve("profile" + started)));
            launches.put(BROWSER, () -> painted(page, used));
        }
        for (int run = 0; run <= RUNS; run++) {
            for (Map.Entry<String, Launch> launch : launches.entrySet()) {
                double milliseconds = launch.getValue().milliseconds();
                // The first of each fills the file cache.
                if (run > 0) {
                    times.computeIfAbsent(launch.getKey(), _ -> new ArrayList<>()).add(milliseconds);
                }
            }
        }
        report();
    }

    /// As it is started where nobody is: without a word.
    private ProcessBuilder kiosk() {
        ProcessBuilder builder = new ProcessBuilder(SideProgram.IMAGE.resolve("bin/kiosk").toString());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("home" + started).toString());
        return builder;
    }

    /// The database is opened once the exhibition shows.
    private long awaitExhibition(long ready) throws InterruptedException {
        Path database = folder.resolve("home" + (started - 1)).resolve("smart-regions-kiosk").resolve("visits.db");
        while (!Files.exists(database)) {
            Thread.sleep(1);
        }
        return Math.max(ready, System.nanoTime());
    }

    private double ready(ProcessBuilder builder, Step more) throws Throwable {
        Path socket = folder.resolve("ready" + started++);
        builder.environment().put("DISPLAY", display);
        builder.environment().put("NOTIFY_SOCKET", socket.toString());
        try (Readiness readiness = new Readiness(socket)) {
            long before = System.nanoTime();
            Process process = quiet(builder).start();
            try {
                return (more.came(readiness.await()) - before) / NANOS_IN_MS;
            } finally {
                Machine.end(process);
            }
        }
    }

    private double painted(ShownPage page, Path profile) throws Exception {
        started++;
        long before = System.nanoTime();
        Process process = quiet(page.chromium(display, profile, 1080)).start();
        try {
            return (page.await() - before) / NANOS_IN_MS;
        } finally {
            Machine.end(process);
        }
    }

    private ProcessBuilder quiet(ProcessBuilder builder) {
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("said.log").toFile()));
    }

    private void report() {
        double kiosk = Sample.of(times.get(KIOSK)).middle();
        System.out.printf(Locale.ROOT, "%-26s %9s %9s %9s   %s%n", "launch, ms", "median", "least", "most",
                "kiosk / this");
        times.forEach((name, all) -> {
            Sample sample = Sample.of(all);
            System.out.printf(Locale.ROOT, "%-26s %9.0f %9.0f %9.0f   %.2f%n", name, sample.middle(), sample.at(0),
                    sample.most(), kiosk / sample.middle());
        });
        System.out.println(RUNS + " runs each, in turns. What the programs said: " + folder.resolve("said.log"));
        Row.of("start until the first screen can be touched", kiosk, "ms", new Aim.Times(1.25), beside(BARE)).tell();
        Row.of("the same, beside a static page", kiosk, "ms", new Aim.Times(0.8), beside(BROWSER)).tell();
        Row.of("start until the exhibition is there", Sample.of(times.get(EXHIBITION)).middle(), "ms",
                new Aim.Times(1.2), beside(BROWSER)).tell();
    }

    /// None where it could not be measured.
    private Row.Yardstick[] beside(String name) {
        return Stream.ofNullable(times.get(name)).map(all -> new Row.Yardstick(name, Sample.of(all).middle()))
                .toArray(Row.Yardstick[]::new);
    }
}
