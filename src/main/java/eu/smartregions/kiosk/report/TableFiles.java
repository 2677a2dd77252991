package eu.smartregions.kiosk.report;

import eu.smartregions.kiosk.visit.SafeMove;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;

/// The statistics as files, one a table. A file has its name only when it is complete and on disk.
public final class TableFiles {
    private final Path folder;
    private final Format format;

    /// @param folder made if need be
    public TableFiles(Path folder, Format format) {
        this.folder = folder;
        this.format = format;
    }

    /// Writes every table, replacing files of earlier exports.
    ///
    /// @return the files, in the order of the tables
    /// @throws IOException if a table could not be read or a file not be written; files before it are complete then
    public List<Path> write(StatisticsReader reader) throws IOException {
        Files.createDirectories(folder);
        Figures figures = reader.figures();
        List<Path> written = new ArrayList<>();
        for (Table table : Table.values()) {
            written.add(write(table, rows -> fill(table, reader, figures, rows)));
        }
        return written;
    }

    private static void fill(Table table, StatisticsReader reader, Figures figures, RowWriter rows) throws IOException {
        switch (table) {
            case VISITS -> reader.visits(rows::write);
            case EVENTS -> reader.events(rows::write);
            case REGIONS -> writeAll(figures.regions(), rows);
            case AREAS -> writeAll(figures.areas(), rows);
            case LANGUAGES -> writeAll(figures.languages(), rows);
            case HOURS -> writeAll(figures.hours(), rows);
            case PAIRS -> writeAll(figures.pairs(), rows);
            case SEARCHES -> writeAll(figures.searches(), rows);
            case ENDINGS -> writeAll(figures.endings(), rows);
            case FEEDBACK -> writeAll(figures.feedback(), rows);
            case DICTIONARY -> writeAll(Dictionary.columns(), rows);
        }
    }

    private static void writeAll(List<? extends Row> all, RowWriter rows) throws IOException {
        for (Row row : all) {
            rows.write(row);
        }
    }

    private Path write(Table table, RowConsumer<RowWriter> content) throws IOException {
        Path target = folder.resolve(table.key() + "." + format.extension());
        Path growing = Files.createTempFile(folder, "." + table.key() + "-", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(growing));
                    RowWriter rows = format.writer(out, Dictionary.columns(table))) {
                content.accept(rows);
            }
            SafeMove.into(growing, target);
            return target;
        } catch (UncheckedIOException | JacksonException e) {
            throw new IOException(target + " could not be written: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(growing);
        }
    }
}
