package eu.smartregions.kiosk.bundle.check;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.Disk;
import eu.smartregions.kiosk.bundle.file.FolderFiles;
import eu.smartregions.kiosk.bundle.install.BundleInstaller;
import eu.smartregions.kiosk.bundle.install.IncomingBundle;
import eu.smartregions.kiosk.bundle.install.Installation;
import eu.smartregions.kiosk.bundle.install.InstallationFixture;
import eu.smartregions.kiosk.bundle.install.MergedFiles;
import eu.smartregions.kiosk.bundle.install.SetBuilder;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.Severity;
import eu.smartregions.kiosk.bundle.picture.Drawings;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.ContentFixture;
import eu.smartregions.kiosk.bundle.sign.Unsigned;
import eu.smartregions.kiosk.bundle.zip.RawZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Damages a good bundle in seeded ways: its zip, its texts byte by byte and value by value, its pictures. Each is then
/// checked as an installation checks it, every fiftieth is installed. Every one must end in an answer.
public final class Mutations {
    private static final long HANG_S = 60;
    private static final int INSTALLED = 50;
    private static final List<String> VALUES = List.of("null", "true", "7", "\"x\"", "\"-\"", "[1]", "{\"en\": \"x\"}",
            "{\"xx\": \"x\"}", "[\"energy\"]",
            "\"flanders\"", "\"2016-02-30\"", "1e999999", "-0", "123456789012345678901234567890123", "\"\"",
            "\"\\uD800\"", "\"\\u0000\"", "\"\\u202E\"", "[]", "{}", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]",
            "\"" + "x".repeat(70_000) + "\"",
            "[" + "1,".repeat(70_000) + "1]", "{\"a\": 1, \"a\": 2}", "NaN", "'x'", "/* x */ 1", "\"../../evil\"",
            "0x10", "1.", ".5", "+1",
            "\"\t\"", "\"\\x\"", "tru", "", ",", "\uFEFF1", "\"\\uDFAA\"");

    private final Path folder;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final byte[] zip;
    private final Map<String, Integer> answers = new TreeMap<>();
    private long longestNanos;
    private String longest = "";

    /// The mutations of a good bundle.
    ///
    /// @param folder the parent of staging and data folders
    public Mutations(Path folder) {
        this.folder = folder;
        ContentFixture.in(folder.resolve("good")).region("  \"facts\"", """
                  "pictures": [{"file": "a.png", "alt": {"en": "A port"}, "credit": "Me"},
                               {"file": "b.jpg", "alt": {"en": "A port"}, "credit": "Me", "focusX": 0.3},
                               {"file": "c.jpg", "alt": {"en": "A port"}, "credit": "Me"}],
                  "facts\"""")
                .with("regions/flanders/a.png", Drawings.picture("png", 60, 40))
                .with("regions/flanders/b.jpg",
                        Drawings.segment(Drawings.picture("jpeg", 60, 40), 0xE1, Drawings.exif(6, true)))
                .with("regions/flanders/c.jpg", Drawings.progressive(60, 40));
        try (BundleFiles good = FolderFiles.of(folder.resolve("good"), BundleLayout.PARTS)) {
            for (var file : good.files().entrySet()) {
                files.put(file.getKey(), Files.readAllBytes(file.getValue().path()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        zip = zip(files);
    }

    /// Tries the mutations of some seeds.
    ///
    /// @throws AssertionError with the seed, if one of them throws, hangs, or writes outside its folders
    public void run(long from, long until) {
        warm();
        try (ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
            for (long seed = from; seed < until; seed++) {
                long now = seed;
                long start = System.nanoTime();
                try {
                    answers.merge(worker.submit(() -> answer(now)).get(HANG_S, TimeUnit.SECONDS), 1, Integer::sum);
                } catch (ExecutionException thrown) {
                    throw new AssertionError("Mutation " + seed + " was thrown out", thrown.getCause());
                } catch (TimeoutException hang) {
                    worker.shutdownNow();
                    throw new AssertionError("Mutation " + seed + " hangs", hang);
                } catch (InterruptedException ended) {
                    throw new AssertionError("Ended at mutation " + seed, ended);
                }
                if (System.nanoTime() - start > longestNanos) {
                    longestNanos = System.nanoTime() - start;
                    longest = "mutation " + seed;
                }
            }
        }
    }

    /// Returns the number of times each answer was given: the first rule that was broken, or `accepted`.
    public Map<String, Integer> answers() {
        return answers;
    }

    /// Returns how long the longest took, in milliseconds.
    public long longestMillis() {
        return longestNanos / 1_000_000;
    }

    /// Returns the one that took longest, and its time.
    public String longest() {
        return longest + ": " + longestMillis() + " ms";
    }

    /// The first of its kind loads classes that the others use; its time is that of the machine.
    private void warm() {
        try {
            installed(Files.write(folder.resolve("mutant.zip"), zip));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String answer(long seed) throws IOException {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        int kind = random.nextInt(4);
        String victim = kind == 0 ? "" : kind == 3 ? picture(random) : json(random);
        byte[] bytes = switch (kind) {
            case 0 -> damaged(zip, random);
            case 2 -> with(victim, before -> revalued(before, random));
            default -> with(victim, before -> damaged(before, random));
        };
        Path file = Files.write(folder.resolve("mutant.zip"), bytes);
        return seed % INSTALLED == 0 ? installed(file) : checked(file, victim);
    }

    /// Does what an installation does, except for copying and forcing to disk.
    ///
    /// @param victim the file whose picture is tried; all if empty
    private String checked(Path file, String victim) throws IOException {
        Path staging = Files.createDirectory(folder.resolve("staging"));
        try (IncomingBundle delivery = IncomingBundle.open(file, "mutant")) {
            List<Problem> problems = new ArrayList<>(delivery.problems());
            if (delivery.kind() != BundleKind.NOTHING) {
                try (MergedFiles merged = MergedFiles.of(folder.resolve("good"), List.of(delivery))) {
                    List<Problem> found = BundleReader.examine(merged).problems();
                    if (found.stream().anyMatch(Problem::isError)) {
                        problems.addAll(found);
                    }
                    SetBuilder builder = new SetBuilder(staging, _ -> {});
                    Map<String, BundleFiles.File> tried = new TreeMap<>(merged.files());
                    tried.keySet().removeIf(name -> !victim.isEmpty() && !name.equals(victim));
                    builder.write(tried, merged, false);
                    problems.addAll(builder.problems());
                }
            }
            return first(problems);
        } finally {
            Disk.remove(staging);
        }
    }

    private String installed(Path file) throws IOException {
        List<String> before = outside();
        Installation came = new BundleInstaller(folder.resolve("data"), folder.resolve("good"), Unsigned.ALLOW,
                () -> InstallationFixture.NOW).install(List.of(file), _ -> {});
        if (!outside().equals(before)) {
            throw new AssertionError("Something was written outside: " + outside());
        }
        return switch (came) {
            case Installation.Installed installed -> {
                Disk.remove(folder.resolve("data"));
                yield first(installed.warnings());
            }
            case Installation.Refused refused -> first(refused.problems());
            case Installation.Failed failed -> throw new AssertionError(failed.why());
        };
    }

    private List<String> outside() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.startsWith(folder.resolve("data"))).map(Path::toString).sorted().toList();
        }
    }

    private static String first(List<Problem> problems) {
        return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).map(Problem::rule).findFirst()
                .orElse("accepted");
    }

    private String json(Random random) {
        return pick(files.keySet().stream().filter(name -> name.endsWith(".json")).toList(), random);
    }

    private String picture(Random random) {
        return pick(files.keySet().stream().filter(name -> !name.endsWith(".json")).toList(), random);
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private byte[] with(String name, UnaryOperator<byte[]> change) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.put(name, change.apply(files.get(name)));
        return zip(changed);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        RawZip zip = RawZip.of();
        files.forEach((name, bytes) -> {
            if (name.endsWith(".json")) {
                zip.add(name, bytes);
            } else {
                zip.store(name, bytes);
            }
        });
        return zip.bytes();
    }

    /// Returns the bytes with one to three changes: bits flipped, numbers inserted, parts left out, doubled or moved,
    /// or the end cut off.
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(1 + random.nextInt(16), bytes.length - at);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> Arrays.fill(bytes, at, at + length, (byte) (random.nextBoolean() ? 0xFF : 0));
                case 3 -> bytes = joined(bytes, 0, at, bytes, at + length, bytes.length);
                case 4 -> bytes = joined(bytes, 0, at + length, bytes, at, bytes.length);
                default -> bytes = random.nextInt(8) == 0
                        ? Arrays.copyOf(bytes, at + 1)
                        : joined(bytes, 0, at, whole, random.nextInt(whole.length), whole.length);
            }
            if (bytes.length == 0) {
                return new byte[1];
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] one, int from, int until, byte[] other, int start, int end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(one, from, until - from);
        out.write(other, start, Math.max(0, end - start));
        return out.toByteArray();
    }

    /// Returns the text with one to three values replaced by others, or fields doubled or left out.
    private static byte[] revalued(byte[] whole, Random random) {
        String text = new String(whole, StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<Integer> colons = new ArrayList<>();
            for (int at = text.indexOf(": "); at >= 0; at = text.indexOf(": ", at + 1)) {
                colons.add(at);
            }
            int from = pick(colons, random) + 2;
            int until = Math.min(text.length(),
                    text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from));
            int rest = text.charAt(until - 1) == ',' ? until - 1 : until;
            int end = random.nextInt(8) > 0 ? rest : Math.min(until, from + 1 + random.nextInt(8));
            String value = random.nextInt(4) == 0
                    ? text.substring(from, end) + ", \"more\": " + text.substring(from, end)
                    : pick(VALUES, random);
            text = text.substring(0, from) + value + text.substring(end);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
