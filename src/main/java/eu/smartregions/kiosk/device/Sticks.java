package eu.smartregions.kiosk.device;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/// Finds the sticks that are plugged in: what is mounted where Linux (`/media`, `/run/media`, `/mnt`) or macOS
/// (`/Volumes`) mounts removable disks, on Windows every drive except that of the user's folder, and any folder that
/// the organiser names. Java cannot tell whether a disk is removable, so fixed ones are offered too.
public final class Sticks {
    private final List<Path> named;

    /// Makes a finder that also knows the organiser's folders.
    ///
    /// @param named folders that count as sticks whether anything is mounted there or not
    public Sticks(List<Path> named) {
        this.named = List.copyOf(named);
    }

    /// Returns the folders of all sticks, in order of name, without those that cannot be read.
    public List<Path> mounted() {
        Set<Path> found = new LinkedHashSet<>();
        named.stream().filter(Files::isDirectory).forEach(found::add);
        if (FileSystems.getDefault().getSeparator().equals("/")) {
            roots(System.getProperty("os.name")).forEach(root -> folders(root).forEach(folder -> {
                if (separate(folder)) {
                    found.add(folder);
                } else {
                    folders(folder).stream().filter(Sticks::separate).forEach(found::add);
                }
            }));
        } else {
            StreamSupport.stream(FileSystems.getDefault().getRootDirectories().spliterator(), false)
                    .filter(drive -> !drive.equals(Path.of(System.getProperty("user.home")).getRoot()))
                    .filter(Files::isReadable).forEach(found::add);
        }
        return List.copyOf(found);
    }

    /// Returns the folders in which a system of one root mounts removable disks.
    static List<Path> roots(String system) {
        return system.toLowerCase(Locale.ROOT).contains("mac")
                ? List.of(Path.of("/Volumes"))
                : List.of(Path.of("/media"), Path.of("/run/media"), Path.of("/mnt"));
    }

    /// Whether another file system begins at a folder. In `/Volumes` a link leads to the system's own, which does not
    /// count.
    static boolean separate(Path folder) {
        try {
            return Files.isReadable(folder) && !folder.toRealPath().equals(folder.getRoot())
                    && !Files.getFileStore(folder).equals(Files.getFileStore(folder.getParent()));
        } catch (IOException _) {
            return false;
        }
    }

    private static List<Path> folders(Path parent) {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent, Files::isDirectory)) {
            entries.forEach(folders::add);
        } catch (IOException _) {
            return List.of();
        }
        folders.sort(null);
        return folders;
    }
}
