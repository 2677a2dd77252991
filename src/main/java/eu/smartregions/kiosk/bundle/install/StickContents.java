package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.EntryName;
import eu.smartregions.kiosk.bundle.zip.ZipGlance;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The bundles among some paths, such as a stick that holds other files too.
///
/// @param bundles   folders and zips that are bundles, or were meant to be
/// @param leftAlone zips beside them that are none
public record StickContents(List<Path> bundles, List<LeftAlone> leftAlone) {
    /// Copies the lists.
    public StickContents {
        bundles = List.copyOf(bundles);
        leftAlone = List.copyOf(leftAlone);
    }

    /// A zip on a stick that has nothing to do with bundles.
    ///
    /// @param zip its path
    /// @param why one sentence
    public record LeftAlone(Path zip, String why) {
        /// Returns one line about it, such as `photos.zip is left alone: ...`.
        @Override
        public String toString() {
            return EntryName.shown(name(zip)) + " is left alone: " + why;
        }
    }

    /// Returns the bundles among some paths: each itself, or those directly in a folder that is none. A folder in which
    /// there is nothing to install, and a zip that was named itself, stay in the list, so that their problems are
    /// reported.
    ///
    /// @throws IOException if a folder cannot be listed
    public static StickContents of(List<Path> given) throws IOException {
        List<Path> bundles = new ArrayList<>();
        List<LeftAlone> leftAlone = new ArrayList<>();
        for (Path path : given) {
            StickContents inside = Files.isDirectory(path) ? on(path) : new StickContents(List.of(path), List.of());
            bundles.addAll(inside.bundles().isEmpty() ? List.of(path) : inside.bundles());
            leftAlone.addAll(inside.leftAlone());
        }
        return new StickContents(bundles.stream().distinct().toList(), leftAlone.stream().distinct().toList());
    }

    /// Returns the bundles directly in a folder, such as a stick, or the folder itself if it is one; there may be none.
    ///
    /// @throws IOException if it cannot be listed
    public static StickContents on(Path folder) throws IOException {
        if (isBundle(folder)) {
            return new StickContents(List.of(folder), List.of());
        }
        List<Path> bundles = new ArrayList<>();
        List<LeftAlone> leftAlone = new ArrayList<>();
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry) && isBundle(entry)) {
                bundles.add(entry);
            } else if (Files.isRegularFile(entry) && name(entry).toLowerCase(Locale.ROOT).endsWith(".zip")) {
                Optional<String> foreign = ZipGlance.foreign(entry);
                foreign.ifPresentOrElse(why -> leftAlone.add(new LeftAlone(entry, why)), () -> bundles.add(entry));
            }
        }
        return new StickContents(bundles, leftAlone);
    }

    /// Returns the entries of a folder that people put there, in order of name.
    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder,
                entry -> !EntryName.leftBySystem(name(entry)))) {
            all.forEach(entries::add);
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
        entries.sort(null);
        return entries;
    }

    private static boolean isBundle(Path folder) {
        return Files.exists(folder.resolve(BundleLayout.EXHIBITION)) || IncomingBundle.ofOneExhibitor(folder)
                || holdsRegions(folder.resolve("regions"));
    }

    private static boolean holdsRegions(Path regions) {
        try {
            return Files.isDirectory(regions) && entries(regions).stream().anyMatch(IncomingBundle::ofOneExhibitor);
        } catch (IOException _) {
            return false;
        }
    }

    private static String name(Path path) {
        return path.toAbsolutePath().normalize().getFileName().toString();
    }
}
