package eu.smartregions.kiosk.device;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/// Finds the sticks that are put in: what is mounted where Linux mounts removable disks (`/media`, `/run/media`, `/mnt`), on
/// Windows every drive but the system's, and any folder that the organiser names.
public final class Sticks {
    private static final List<Path> LINUX = List.of(Path.of("/media"), Path.of("/run/media"), Path.of("/mnt"));

    private final List<Path> named;

    /// @param named folders that count as sticks whether anything is mounted there or not
    public Sticks(List<Path> named) {
        this.named = List.copyOf(named);
    }

    /// The folders of all sticks, in order of name; those that cannot be looked at are left out.
    public List<Path> mounted() {
        Set<Path> found = new LinkedHashSet<>();
        named.stream().filter(Files::isDirectory).forEach(found::add);
        if (FileSystems.getDefault().getSeparator().equals("/")) {
            LINUX.forEach(root -> folders(root).forEach(folder -> {
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

    /// Whether another file system begins at a folder.
    private static boolean separate(Path folder) {
        try {
            return Files.isReadable(folder) && !Files.getFileStore(folder).equals(Files.getFileStore(folder.getParent()));
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
