package eu.smartregions.kiosk.bundle.author;

import eu.smartregions.kiosk.bundle.check.BundleCheck;
import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.Digests;
import eu.smartregions.kiosk.bundle.file.FileSum;
import eu.smartregions.kiosk.bundle.install.IncomingBundle;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.sign.Manifest;
import eu.smartregions.kiosk.bundle.sign.SigningKey;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs a bundle's folder into one zip with a manifest, signed if there is a key. The same files make the same zip,
/// byte for byte, on every machine: names are sorted, times fixed, and nothing is compressed, since pictures are
/// compressed already and compressors differ.
public final class BundlePacker {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int PIECE = 64 << 10;

    /// The outcome of packing: packed or refused.
    public sealed interface Packing {
    }

    /// The zip was written.
    ///
    /// @param files      the number of files in it, without manifest and signature
    /// @param exhibitors the identifiers of the exhibitors in it, sorted
    /// @param warnings   problems that its authors should look at, sorted by place
    public record Packed(int files, List<String> exhibitors, List<Problem> warnings) implements Packing {
        /// Copies the lists.
        public Packed {
            exhibitors = List.copyOf(exhibitors);
            warnings = List.copyOf(warnings);
        }
    }

    /// Nothing was written.
    ///
    /// @param problems the problems that forbid it, sorted by place
    public record Refused(List<Problem> problems) implements Packing {
        /// Copies the list.
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    private final int version;
    private final Optional<SigningKey> key;

    /// A packer.
    ///
    /// @param version of the bundle, 1 to 999,999,999, to be raised each time it is packed for the organiser
    /// @param key     to sign with
    /// @throws IllegalArgumentException if the version is out of this range
    public BundlePacker(int version, Optional<SigningKey> key) {
        if (version < 1 || version > Manifest.LATEST) {
            throw new IllegalArgumentException("The version must be from 1 to " + Manifest.LATEST + ".");
        }
        this.version = version;
        this.key = key;
    }

    /// Checks the bundle in a folder as an installation would, and packs it if it has no errors. Placeholders count as
    /// errors.
    ///
    /// @param out  the zip; an existing one is replaced once the new one is complete
    /// @param with the exhibition that a single exhibitor's bundle is for
    /// @throws IOException if a file cannot be read or the zip cannot be written
    public Packing pack(Path folder, Path out, Path with) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new Refused(List.of(Problem.inFile("", "missing-folder", "There is no folder " + folder + ".",
                    "Name one that exists.")));
        }
        List<Problem> problems = problems(folder, with);
        if (problems.stream().anyMatch(Problem::isError)) {
            return new Refused(problems);
        }
        try (IncomingBundle delivery = IncomingBundle.toPack(folder, "")) {
            Map<String, BundleFiles.File> files = new TreeMap<>(delivery.packed());
            Manifest manifest = new Manifest(version, new TreeSet<>(delivery.regions()), sums(files));
            Path fresh = out.resolveSibling(out.getFileName() + ".part");
            write(manifest, files, fresh);
            Files.move(fresh, out, StandardCopyOption.REPLACE_EXISTING);
            return new Packed(files.size(), List.copyOf(manifest.exhibitors()), problems);
        }
    }

    private static List<Problem> problems(Path folder, Path with) throws IOException {
        try (BundleCheck examination = BundleCheck.beforePacking(folder, with)) {
            return examination.problems().stream().map(Problem::forPacking).toList();
        }
    }

    private static Map<String, FileSum> sums(Map<String, BundleFiles.File> files) throws IOException {
        Map<String, FileSum> sums = new TreeMap<>();
        for (Map.Entry<String, BundleFiles.File> file : files.entrySet()) {
            sums.put(file.getKey(), Digests.sum(file.getValue()));
        }
        return sums;
    }

    private void write(Manifest manifest, Map<String, BundleFiles.File> files, Path out) throws IOException {
        byte[] text = manifest.json().getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(out), PIECE))) {
            put(zip, BundleLayout.MANIFEST, text);
            if (key.isPresent()) {
                put(zip, BundleLayout.SIGNATURE, key.get().sign(text).getBytes(StandardCharsets.US_ASCII));
            }
            for (Map.Entry<String, BundleFiles.File> file : files.entrySet()) {
                try (InputStream in = file.getValue().open()) {
                    put(zip, file.getKey(), in.readAllBytes());
                }
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(ALWAYS);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }
}
