package eu.smartregions.kiosk.bench;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// A program that runs on the kiosk's own runtime beside the kiosk, with the same options and an AOT cache made in the
/// same way: by a run on the display in memory.
final class SideProgram {
    private static final String MODULE = "eu.smartregions.kiosk";
    /// The image that was built.
    static final Path IMAGE = Path.of(System.getProperty("kiosk.image"));
    private static final Path OWN = Path.of(System.getProperty("bench.classes"));
    private static final Path KIOSK = Path.of(System.getProperty("kiosk.classes"));

    private final String main;
    private final List<String> options;
    private final Path jar;
    private final Path cache;

    /// @param folder  where its files are made
    /// @param main    the class to run, of this package
    /// @param options besides the kiosk's own, of which those that name modules are left out
    SideProgram(Path folder, Class<?> main, List<String> options) throws IOException {
        this.main = main.getName();
        this.jar = folder.resolve(main.getSimpleName() + ".jar");
        this.cache = folder.resolve(main.getSimpleName() + ".aot");
        this.options = Stream.concat(options.stream(), Files.readAllLines(IMAGE.resolve("lib/kiosk.options")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("--"))).toList();
    }

    /// Returns the options that open every package of the kiosk's module to a program on the class path.
    static Stream<String> allOfTheKiosk() {
        return ModuleFinder.of(KIOSK).find(MODULE).orElseThrow().descriptor().packages().stream().sorted()
                .map(name -> "--add-exports=" + MODULE + "/" + name + "=ALL-UNNAMED");
    }

    /// Packs the class to run, and the kiosk's classes of these packages for those that do not use the kiosk's module.
    void pack(String... packages) {
        List<String> words = new ArrayList<>(List.of("--create", "--file", jar.toString(), "-C", OWN.toString(),
                main.replace('.', '/') + ".class"));
        for (String name : packages) {
            words.addAll(List.of("-C", KIOSK.toString(), name));
        }
        int code = ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err,
                words.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(jar + " could not be packed");
        }
    }

    /// Makes its AOT cache by running it to its end.
    void train(String... words) throws IOException, InterruptedException {
        Path log = Path.of(cache + ".log");
        ProcessBuilder builder = process(Stream.concat(Stream.of("-Dglass.platform=Headless", "-Dprism.order=sw",
                "-XX:AOTCacheOutput=" + cache, "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining"),
                options.stream()).toList(), words);
        builder.environment().put("NOTIFY_SOCKET", jar.resolveSibling("nobody").toString());
        int code = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        if (code != 0 || !Files.exists(cache)) {
            throw new IllegalStateException("No AOT cache was made; see " + log);
        }
    }

    /// Ready to run with its AOT cache.
    ProcessBuilder with(Map<String, String> variables, String... words) {
        ProcessBuilder builder = process(Stream.concat(Stream.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on"),
                options.stream()).toList(), words);
        builder.environment().putAll(variables);
        return builder;
    }

    private ProcessBuilder process(List<String> java, String... words) {
        return new ProcessBuilder(Stream.of(Stream.of(IMAGE.resolve("bin/java").toString()), java.stream(),
                Stream.of("--class-path", jar.toString(), main), Stream.of(words)).flatMap(part -> part).toList());
    }
}
