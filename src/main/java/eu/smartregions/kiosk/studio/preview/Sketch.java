package eu.smartregions.kiosk.studio.preview;

import eu.smartregions.kiosk.bundle.author.DraftExhibition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Reads what is being written as visitors would see it; on any thread but the FX thread.
@FunctionalInterface
public interface Sketch {

    /// Returns what is written in a text; empty where that cannot be shown yet.
    Optional<Sight> read(byte[] text);

    /// Returns the sketch of a region.
    ///
    /// @param folder where its pictures lie
    static Sketch region(Path folder, String id, CompletableFuture<DraftExhibition> exhibition) {
        return text -> exhibition.join().region(folder, id, text)
                .map(region -> Sight.of(region, exhibition.join()));
    }

    /// Returns the sketch of an organisation.
    static Sketch organisation(String id, CompletableFuture<DraftExhibition> exhibition) {
        return text -> exhibition.join().organisation(id, text)
                .map(organisation -> Sight.of(organisation, exhibition.join()));
    }

    /// Returns the sketch of an exhibition.
    ///
    /// @param file the name of the file that is being written
    static Sketch exhibition(Path folder, Supplier<String> file) {
        return text -> {
            try {
                return Optional.of(Sight.of(DraftExhibition.written(folder, file.get(), text)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
