package eu.smartregions.kiosk.report.table;

import eu.smartregions.kiosk.visit.SafeMove;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A file that grows under a name of its own and gets its real name only when it is complete and on disk: under that
/// name there is never half a file, whether the medium is full, write-protected or pulled out. Links are not followed.
final class NewFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final System.Logger LOG = System.getLogger(NewFile.class.getName());

    private final Path target;
    private final Path growing;
    private final OutputStream out;

    /// @param target its folder is there
    /// @throws IOException if nothing can be written there, or if `target` is a link
    NewFile(Path target) throws IOException {
        if (Files.isSymbolicLink(target)) {
            throw new IOException(target + " is a link to another file, which is not overwritten; remove the link, "
                    + "or choose "
                    + "another folder.");
        }
        this.target = target;
        growing = Files.createTempFile(target.toAbsolutePath().getParent(), "." + target.getFileName() + "-", ".part");
        out = new BufferedOutputStream(Files.newOutputStream(growing), BUFFER);
    }

    OutputStream out() {
        return out;
    }

    /// The file that it is going to be.
    Path target() {
        return target;
    }

    /// Gives it its name; not to be written to any more.
    void finish() throws IOException {
        finish(List.of(this));
    }

    /// Gives several their names, and none of them where one is not complete.
    static void finish(Collection<NewFile> files) throws IOException {
        Map<Path, Path> moves = new LinkedHashMap<>();
        for (NewFile file : files) {
            file.out.close();
            moves.put(file.growing, file.target);
        }
        SafeMove.into(moves);
    }

    /// Removes what was not finished.
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException _) {
            // What could not be written is not wanted either.
        }
        try {
            Files.deleteIfExists(growing);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "An unfinished file stays behind: {0}", e.getMessage());
        }
    }
}
