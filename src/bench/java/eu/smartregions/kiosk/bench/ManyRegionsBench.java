package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.bundle.install.BundleInstaller;
import eu.smartregions.kiosk.bundle.install.Installation;
import eu.smartregions.kiosk.bundle.sign.Unsigned;
import eu.smartregions.kiosk.outside.Machine;
import eu.smartregions.kiosk.outside.Readiness;
import eu.smartregions.kiosk.outside.Sample;
import eu.smartregions.kiosk.packaging.VirtualScreen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// The launch and the memory of the kiosk with 1,000 regions and 8,000 pictures installed beside those with the
/// exhibition that it comes with, in turns on a virtual screen of 1920 x 1080. With `-Ddata=DIR`, what is installed
/// there already.
public final class ManyRegionsBench {
    private static final int REGIONS = Integer.getInteger("regions", Length.of(1_000, 100));
    private static final int RUNS = Length.of(11, 2);
    private static final long SETTLING_MS = Length.of(8_000, 3_000);
    private final Path folder;
    private final String display;
    private int started;

    private ManyRegionsBench(Path folder, String display) {
        this.folder = folder;
        this.display = display;
    }

    /// Measures and prints; takes about five minutes.
    public static void main(String[] words) throws Throwable {
        Machine.require("Xvfb");
        Path folder = Files.createTempDirectory("many");
        Path many = System.getProperty("data") == null ? installed(folder) : Path.of(System.getProperty("data"));
        try (VirtualScreen screen = VirtualScreen.open(folder, 1920, 1080)) {
            new ManyRegionsBench(folder, screen.display()).measure(folder.resolve("few"), many);
        }
    }

    /// The pictures are small: that of the kiosk's first screen alone is read while it starts.
    private static Path installed(Path folder) throws Exception {
        InstallBench.prepare(folder.resolve("stick"), REGIONS, 480, 270);
        Installation came = new BundleInstaller(folder.resolve("data"), SideProgram.IMAGE.resolve("content"),
                Unsigned.ALLOW,
                InstantSource.system()).install(List.of(folder.resolve("stick")), _ -> {});
        if (!(came instanceof Installation.Installed)) {
            throw new IllegalStateException(came.toString());
        }
        return folder.resolve("data");
    }

    private void measure(Path few, Path many) throws Throwable {
        List<Double> launchFew = new ArrayList<>();
        List<Double> launchMany = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            double one = launched(few, 0)[0];
            double other = launched(many, 0)[0];
            // The first of each fills the file cache.
            if (run > 0) {
                launchFew.add(one);
                launchMany.add(other);
            }
        }
        Row.of("launch with " + REGIONS + " installed regions more", Sample.of(launchMany).middle(), "ms",
                new Aim.Times(1.3), new Row.Yardstick("bundled", Sample.of(launchFew).middle())).tell();
        double memoryFew = launched(few, SETTLING_MS)[1];
        double memoryMany = launched(many, SETTLING_MS)[1];
        Row.of("memory with " + REGIONS + " installed regions more, beyond the bundled", memoryMany - memoryFew, "MiB",
                new Aim.Most(64)).tell();
    }

    /// Milliseconds until the first screen can be touched, and MiB of memory (PSS) some time after.
    private double[] launched(Path data, long settling) throws Throwable {
        Path socket = folder.resolve("ready" + started++);
        ProcessBuilder builder = new ProcessBuilder(SideProgram.IMAGE.resolve("bin/kiosk").toString(), "run",
                "--data", data.toString()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("said.log").toFile()));
        builder.environment().put("DISPLAY", display);
        builder.environment().put("NOTIFY_SOCKET", socket.toString());
        try (Readiness readiness = new Readiness(socket)) {
            long before = System.nanoTime();
            Process process = builder.start();
            try {
                double launch = (readiness.await() - before) / 1e6;
                Thread.sleep(settling);
                return new double[]{launch, Machine.memory(process)};
            } finally {
                Machine.end(process);
            }
        }
    }
}
