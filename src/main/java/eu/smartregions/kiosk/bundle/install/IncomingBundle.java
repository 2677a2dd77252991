package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.DraftFiles;
import eu.smartregions.kiosk.bundle.file.FolderFiles;
import eu.smartregions.kiosk.bundle.file.Limits;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.SourceText.Finding;
import eu.smartregions.kiosk.bundle.read.Checks;
import eu.smartregions.kiosk.bundle.sign.Manifest;
import eu.smartregions.kiosk.bundle.sign.ManifestCheck;
import eu.smartregions.kiosk.bundle.sign.PublicKeyText;
import eu.smartregions.kiosk.bundle.sign.TrustList;
import eu.smartregions.kiosk.bundle.sign.Unsigned;
import eu.smartregions.kiosk.bundle.zip.ZipFiles;
import eu.smartregions.kiosk.content.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One bundle as it arrives: its files, its kind, and the key that signed it.
public final class IncomingBundle implements AutoCloseable {
    private final String label;
    private final BundleFiles files;
    private final BundleKind kind;
    private final Map<String, BundleFiles.File> named;
    private final Set<String> regions;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable ManifestCheck seal;

    private IncomingBundle(String label, BundleFiles files) {
        this.label = label;
        this.files = files;
        this.kind = BundleKind.of(files.files().keySet());
        this.named = kind.inExhibition(files, label);
        this.regions = named.keySet().stream().filter(name -> name.startsWith(kind.parent()))
                .map(name -> name.substring(kind.parent().length())).filter(name -> name.contains("/"))
                .map(name -> name.substring(0, name.indexOf('/'))).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Opens a bundle and checks its files against its manifest, if it has one. The caller closes it.
    ///
    /// @param label the name that people know it by: that of its folder or zip
    /// @throws IOException if it cannot be read
    public static IncomingBundle open(Path bundle, String label) throws IOException {
        IncomingBundle delivery = new IncomingBundle(label, files(bundle));
        delivery.check();
        return delivery;
    }

    /// Opens a folder that is to be packed: it has to fit into a zip, and an earlier manifest in it is ignored. The
    /// caller closes it.
    ///
    /// @param label the name that people know it by
    /// @throws IOException if it cannot be read
    public static IncomingBundle toPack(Path folder, String label) throws IOException {
        IncomingBundle delivery = new IncomingBundle(label, files(folder));
        delivery.checkSizes();
        return delivery;
    }

    /// Opens a folder of which one file is still being written: its text is taken from memory. The caller closes it.
    ///
    /// @param own  the name of that file
    /// @param text what would be in it
    /// @throws IOException if the folder cannot be read
    public static IncomingBundle draft(Path folder, String own, byte[] text) throws IOException {
        IncomingBundle delivery = new IncomingBundle("", new DraftFiles(files(folder), own, folder.resolve(own), text));
        delivery.checkSizes();
        return delivery;
    }

    /// Returns the files of a bundle in a zip or a folder; a folder with an exhibition may hold any other files beside
    /// it.
    static BundleFiles files(Path bundle) throws IOException {
        if (!Files.isDirectory(bundle)) {
            return ZipFiles.open(bundle);
        }
        if (!Files.exists(bundle.resolve(BundleLayout.EXHIBITION)) && ofOneExhibitor(bundle)) {
            return FolderFiles.all(bundle);
        }
        List<String> parts = new ArrayList<>(BundleLayout.PARTS);
        parts.addAll(List.of(BundleLayout.MANIFEST, BundleLayout.SIGNATURE));
        return FolderFiles.of(bundle, parts);
    }

    /// Whether a folder holds an exhibitor's own file, or one that was meant to be it; false where the folder cannot be
    /// listed.
    static boolean ofOneExhibitor(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.anyMatch(entry -> BundleKind.misnamed(entry.getFileName().toString())
                    && Files.isRegularFile(entry));
        } catch (IOException | UncheckedIOException _) {
            return false;
        }
    }

    /// Returns the name that people know the bundle by.
    public String label() {
        return label;
    }

    /// Returns the kind of the bundle.
    public BundleKind kind() {
        return kind;
    }

    /// Returns the identifiers of its regions, or of its organisation.
    public Set<String> regions() {
        return regions;
    }

    /// Returns its exhibitors.
    Set<Subject> exhibitors() {
        return regions.stream()
                .map(id -> new Subject(
                        kind == BundleKind.ORGANISATION ? Subject.Kind.ORGANISATION : Subject.Kind.REGION, id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Returns its files under the names that they have in an exhibition.
    Map<String, BundleFiles.File> files() {
        return named;
    }

    /// Returns its folders under the names that they have in an exhibition.
    Set<String> folders() {
        return kind.single() ? Set.of(kind.parent() + regions.iterator().next()) : files.folders();
    }

    /// Returns the names of its entries that are not read, as they would be in an exhibition.
    Set<String> refused() {
        return files.refused().stream().map(name -> prefix() + name).collect(Collectors.toSet());
    }

    private String prefix() {
        return kind.single() ? kind.parent() + regions.iterator().next() + "/" : "";
    }

    /// Returns the files to be packed, under their own names: without the manifest and signature of an earlier packing.
    public Map<String, BundleFiles.File> packed() {
        Map<String, BundleFiles.File> packed = new TreeMap<>(files.files());
        packed.keySet().removeAll(List.of(BundleLayout.MANIFEST, BundleLayout.SIGNATURE));
        packed.keySet().removeIf(name -> name.endsWith(BundleLayout.BEFORE_MENDING));
        return packed;
    }

    /// Returns its version, 0 if it states none.
    public int version() {
        return Optional.ofNullable(seal).flatMap(ManifestCheck::manifest).map(Manifest::version).orElse(0);
    }

    /// Returns the key that signed it, if any.
    public Optional<PublicKeyText> signer() {
        return Optional.ofNullable(seal).flatMap(ManifestCheck::signer);
    }

    /// Returns the problems of its files as such, and of its manifest where that counts.
    public List<Problem> problems() {
        return problems;
    }

    /// Whether its authors can correct a problem of one of its files: the map belongs to the authors of the exhibition.
    public boolean concerns(Problem problem) {
        return kind == BundleKind.EXHIBITION || !problem.rule().equals(Checks.NO_OUTLINE);
    }

    /// Returns a problem with the bundle's name before its file's.
    public Problem named(Problem problem) {
        String file = problem.file().isEmpty() ? label : label + "/" + problem.file();
        return problem.in(file);
    }

    /// Returns the name that a file of the exhibition has in this bundle.
    public String ownName(String name) {
        return name.substring(prefix().length());
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    private void checkFiles() {
        problems.addAll(files.problems());
        if (kind == BundleKind.NOTHING && problems.isEmpty()) {
            problems.add(nothing());
        }
    }

    private void checkSizes() {
        checkFiles();
        if (files.files().size() > Limits.ZIP.files() - 2) {
            problems.add(Problem.inFile("", "too-many-files", "A zip holds at most " + Limits.ZIP.files() + " files.",
                    "Remove those that are not needed, or hand over the folder."));
        }
        files.files().forEach((name, file) -> {
            if (file.size() > Limits.LARGEST_ENTRY) {
                problems.add(
                        Problem.inFile(name, "file-too-large", "The file is larger than " + (Limits.LARGEST_ENTRY >> 20)
                                + " MiB.", "Make it smaller."));
            }
        });
        if (files.files().values().stream().mapToLong(BundleFiles.File::size).sum() > Limits.LARGEST_ZIP) {
            problems.add(
                    Problem.inFile("", "zip-too-large", "The zip would be larger than " + (Limits.LARGEST_ZIP >> 20)
                            + " MiB.", "Make the pictures smaller, or hand over several zips."));
        }
    }

    private void check() {
        checkFiles();
        if (files.files().containsKey(BundleLayout.MANIFEST)) {
            ManifestCheck read = ManifestCheck.of(files, regions);
            problems.addAll(read.problems());
            seal = read;
        } else if (files.files().containsKey(BundleLayout.SIGNATURE)) {
            problems.add(Problem.inFile(BundleLayout.SIGNATURE, "manifest-missing", "There is a signature but no "
                    + BundleLayout.MANIFEST + ".", "Pack the bundle again."));
        }
    }

    private Problem nothing() {
        boolean zips = files.files().keySet().stream().anyMatch(name -> name.endsWith(".zip"));
        Optional<String> misnamed = files.files().keySet().stream().filter(BundleKind::misnamed).findFirst();
        if (misnamed.isPresent()) {
            return Problem.inFile(misnamed.get(), "file-misnamed",
                    "This file is not called " + BundleLayout.REGION_FILE + " or "
                            + BundleLayout.ORGANISATION_FILE + ", letter for letter, so that nothing is found in it.",
                    "Rename it; some systems hide the end of a name, such as .txt.");
        }
        return Problem.inFile("", "no-bundle", zips
                ? "There are zips in this zip; they are never opened."
                : "There is neither " + BundleLayout.EXHIBITION + " nor " + BundleLayout.REGION_FILE + " here.",
                zips
                        ? "Unpack it and hand over the zips in it."
                        : "Hand over the folder that holds one of them, or a zip of that folder.");
    }

    /// Returns the reason for which the trust list refuses it, or empty if it does not.
    Optional<Finding> fault(TrustList trust, Unsigned unsigned) {
        boolean whole = kind == BundleKind.EXHIBITION;
        return signer().map(key -> trust.faultOfSigned(key, regions, whole, unsigned))
                .orElseGet(() -> trust.faultOfUnsigned(regions, whole, unsigned));
    }
}
