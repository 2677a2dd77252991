package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.bundle.install.BundleInstaller;
import eu.smartregions.kiosk.bundle.install.Installation;
import eu.smartregions.kiosk.bundle.sign.Unsigned;
import eu.smartregions.kiosk.bundle.zip.Bombs;
import eu.smartregions.kiosk.outside.Machine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// How long it takes, and how much more heap than before, to refuse bundles that are bombs, in a program with the
/// kiosk's own options but a heap of 64 MiB in all, so that none can need more: the middle and the longest of several
/// tries, with the classes loaded, and the most heap of all tries, garbage included. The bundled exhibition, into which
/// each would be put, is read each time; that alone is measured too.
public final class RefusalBench {
    private static final int TRIES = Length.of(9, 3);

    private RefusalBench() {
    }

    /// Measures and prints; with a word given, is the program that refuses.
    public static void main(String[] words) throws Exception {
        if (words.length == 0) {
            System.exit(Machine.likeTheKiosk(RefusalBench.class,
                    Stream.concat(Stream.of("-Xmx64m"), Length.options()).toList(), "refuse").start().waitFor());
        }
        Path folder = Files.createTempDirectory("bombs");
        BundleInstaller installer = new BundleInstaller(folder.resolve("data"), Path.of("kiosk-content"),
                Unsigned.REFUSE,
                InstantSource.system());
        Path harmless = Bombs.harmless(folder);
        Map<String, Path> bombs = Bombs.in(folder);
        bombs.values().forEach(bomb -> refuse(installer, bomb));
        Refused least = refused("(a harmless bundle that is not signed)", installer, harmless);
        List<Refused> all = bombs.entrySet().stream()
                .map(bomb -> refused(bomb.getKey(), installer, bomb.getValue())).toList();
        Row.of("the slowest of " + all.size() + " hostile inputs refused", most(all, Refused::millis), "ms",
                new Aim.Most(100), new Row.Yardstick("a harmless one that is not signed", least.millis)).tell();
        Row.of("the same, heap", most(all, Refused::heap), "MiB", new Aim.Most(64)).tell();
    }

    /// What a refusal took.
    ///
    /// @param millis the middle of all tries
    /// @param heap   MiB at most
    private record Refused(double millis, double heap) {
    }

    private static double most(List<Refused> all, ToDoubleFunction<Refused> figure) {
        return all.stream().mapToDouble(figure).max().orElseThrow();
    }

    private static Refused refused(String name, BundleInstaller installer, Path bomb) {
        double[] millis = new double[TRIES];
        double heap = 0;
        String rule = "";
        for (int i = 0; i < TRIES; i++) {
            double before = HeapWatch.settled();
            try (HeapWatch watch = new HeapWatch()) {
                long start = System.nanoTime();
                rule = refuse(installer, bomb);
                millis[i] = (System.nanoTime() - start) / 1e6;
                heap = Math.max(heap, watch.highest() - before);
            }
        }
        Arrays.sort(millis);
        System.out.printf("%-40s %8.1f ms %8.1f ms %8.1f MiB  %s%n", name, millis[TRIES / 2], millis[TRIES - 1], heap,
                rule);
        return new Refused(millis[TRIES / 2], heap);
    }

    private static String refuse(BundleInstaller installer, Path bomb) {
        Installation came = installer.install(List.of(bomb), _ -> {});
        if (came instanceof Installation.Refused refused) {
            return refused.problems().stream().map(problem -> problem.rule()).distinct().limit(3).toList().toString();
        }
        throw new IllegalStateException("Not refused: " + came);
    }
}
