package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The files of an exhibition together with incoming bundles: an incoming exhibition replaces the one before, an
/// incoming region the one of the same name.
public final class MergedFiles implements BundleFiles {
    private final Map<String, File> files = new TreeMap<>();
    private final Set<String> folders = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private final Map<String, IncomingBundle> owners = new HashMap<>();
    private final Optional<BundleFiles> base;

    private MergedFiles(Optional<BundleFiles> base, List<IncomingBundle> deliveries) {
        this.base = base;
        base.ifPresent(before -> {
            files.putAll(before.files());
            folders.addAll(before.folders());
        });
        deliveries.stream().filter(MergedFiles::whole).forEach(this::add);
        deliveries.stream().filter(delivery -> !whole(delivery)).forEach(this::add);
    }

    /// Merges bundles into an exhibition.
    ///
    /// @param base       the exhibition before; not opened if another one comes in
    /// @param deliveries at most one exhibition and no region twice; not closed here
    /// @throws IOException if the exhibition before cannot be opened
    public static MergedFiles of(Path base, List<IncomingBundle> deliveries) throws IOException {
        return new MergedFiles(
                deliveries.stream().anyMatch(MergedFiles::whole)
                        ? Optional.empty()
                        : Optional.of(BundleReader.open(base)),
                deliveries);
    }

    private static boolean whole(IncomingBundle delivery) {
        return delivery.kind() == BundleKind.EXHIBITION;
    }

    private void add(IncomingBundle delivery) {
        Set<String> exhibitors = new HashSet<>();
        delivery.regions().forEach(region -> exhibitors.add(delivery.kind().parent() + region + "/"));
        files.keySet().removeIf(name -> exhibitors.contains(exhibitor(name)));
        folders.removeIf(name -> exhibitors.contains(exhibitor(name)));
        exhibitors.forEach(each -> owners.put(each, delivery));
        if (whole(delivery)) {
            owners.put("", delivery);
        }
        files.putAll(delivery.files());
        folders.addAll(delivery.folders());
        refused.addAll(delivery.refused());
    }

    /// Returns the incoming bundle that a file comes from, or empty if it belongs to the exhibition before.
    public Optional<IncomingBundle> owner(String name) {
        return Optional.ofNullable(owners.get(exhibitor(name)))
                .or(() -> Optional.ofNullable(owners.get("")));
    }

    /// Returns the folder of the exhibitor that a file belongs to, two levels deep and with its slash; empty for files
    /// above.
    private static String exhibitor(String name) {
        return name.substring(0, name.indexOf('/', name.indexOf('/') + 1) + 1);
    }

    /// Returns only the pictures of incoming bundles, by their names in the exhibition.
    public Map<String, File> deliveredPictures() {
        Map<String, File> pictures = new TreeMap<>(files);
        pictures.keySet().removeIf(name -> name.endsWith(".json") || owner(name).isEmpty());
        return pictures;
    }

    @Override
    public Map<String, File> files() {
        return files;
    }

    @Override
    public Set<String> folders() {
        return folders;
    }

    @Override
    public Set<String> refused() {
        return refused;
    }

    /// None: the problems of incoming bundles are reported with their names.
    @Override
    public List<Problem> problems() {
        return List.of();
    }

    /// Closes the exhibition before; the incoming bundles are closed by those who opened them.
    @Override
    public void close() throws IOException {
        if (base.isPresent()) {
            base.get().close();
        }
    }
}
