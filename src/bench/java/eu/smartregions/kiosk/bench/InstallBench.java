package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.bundle.install.BundleInstaller;
import eu.smartregions.kiosk.bundle.install.InstallProgress;
import eu.smartregions.kiosk.bundle.install.Installation;
import eu.smartregions.kiosk.bundle.sign.Unsigned;
import eu.smartregions.kiosk.outside.Machine;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;

/// Installs 1,000 regions with 8,000 pictures of 1920 x 1080 in a program of its own with a heap of 256 MiB, and prints
/// how long each phase took and the heap at its highest.
public final class InstallBench {
    private static final int REGIONS = Integer.getInteger("regions", Length.of(1_000, 50));
    private static final int PICTURES = 8;

    private InstallBench() {
    }

    /// Measures and prints; with a folder given, is the program that installs.
    public static void main(String[] words) throws Exception {
        if (words.length > 0) {
            install(Path.of(words[0]));
            return;
        }
        Path folder = Files.createTempDirectory("install");
        prepare(folder.resolve("stick"), REGIONS, 1920, 1080);
        System.exit(
                Machine.likeTheKiosk(InstallBench.class, List.of("-Xmx256m", "-Dregions=" + REGIONS), folder.toString())
                        .start().waitFor());
    }

    /// Makes bundles of regions with eight photographs each, of this size.
    static void prepare(Path stick, int regions, int width, int height) throws IOException {
        byte[][] photographs = new byte[2 * PICTURES][];
        for (int i = 0; i < photographs.length; i++) {
            photographs[i] = photograph(i, width, height);
        }
        for (int region = 0; region < regions; region++) {
            Path bundle = Files.createDirectories(stick.resolve("region-" + region));
            StringBuilder pictures = new StringBuilder();
            for (int i = 0; i < PICTURES; i++) {
                Files.write(bundle.resolve(i + ".jpg"), photographs[(region + i) % photographs.length]);
                pictures.append(i == 0 ? "" : ", ").append("{\"file\": \"").append(i)
                        .append(".jpg\", \"alt\": {\"en\": \"A place\"}, \"credit\": \"Nobody\"}");
            }
            Files.writeString(bundle.resolve("region.json"), """
                    {"format": 1, "kind": "region", "id": "region-%d", "name": {"en": "Region number %d"}, "country": \
                    "BE",
                     "nuts": {"code": "BE2", "version": "2016"}, "summary": {"en": "It is one of many."},
                     "priorities": [{"label": {"en": "Wind at sea"}, "areas": ["energy-transition"]}], "pictures": [%s]}
                    """.formatted(region, region, pictures));
        }
    }

    private static byte[] photograph(int seed, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            graphics.setColor(new Color(random.nextInt(0x1000000)));
            graphics.fillOval(random.nextInt(width), random.nextInt(height), random.nextInt(width / 12),
                    random.nextInt(width / 12));
        }
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static void install(Path folder) {
        Map<InstallProgress.Phase, Long> began = new EnumMap<>(InstallProgress.Phase.class);
        long start = System.nanoTime();
        HeapWatch watch = new HeapWatch();
        Installation came = new BundleInstaller(folder.resolve("data"), Path.of("kiosk-content"), Unsigned.ALLOW,
                InstantSource.system()).install(List.of(folder.resolve("stick")),
                        progress -> began.putIfAbsent(progress.phase(), System.nanoTime()));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!(came instanceof Installation.Installed installed)) {
            throw new IllegalStateException(came.toString());
        }
        began.forEach((phase, time) -> System.out.printf("%-10s from %6.1f s%n", phase, (time - start) / 1e9));
        int regions = installed.regions().size();
        String what = String.format("%,d regions with %,d pictures installed", regions, regions * PICTURES);
        Row.of(what, seconds, "s", new Aim.None()).tell();
        Row.of(what + ", heap", watch.highest(), "MiB", new Aim.Most(256)).tell();
    }
}
