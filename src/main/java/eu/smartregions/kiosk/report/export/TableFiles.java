package eu.smartregions.kiosk.report.export;

import eu.smartregions.kiosk.report.figure.EventRow;
import eu.smartregions.kiosk.report.figure.Figures;
import eu.smartregions.kiosk.report.figure.Tally;
import eu.smartregions.kiosk.report.figure.VisitRow;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.report.table.DataDictionary;
import eu.smartregions.kiosk.report.table.Format;
import eu.smartregions.kiosk.report.table.Row;
import eu.smartregions.kiosk.report.table.RowWriter;
import eu.smartregions.kiosk.report.table.Table;
import eu.smartregions.kiosk.report.table.TableWriter;
import eu.smartregions.kiosk.visit.RecordedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;

/// The statistics as files. A file has its name only when all of them are complete and on disk.
public final class TableFiles {
    private static final Set<Table> RAW = Set.of(Table.VISITS, Table.EVENTS);

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
    /// @throws IOException if a table could not be read or a file not be written; no file is then there that was not
    ///     before
    public List<Path> write(StatisticsReader reader) throws IOException {
        try {
            Files.createDirectories(folder);
            try (TableWriter files = format.writer(folder)) {
                Figures figures = writeRaw(reader, files);
                for (Table table : EnumSet.complementOf(EnumSet.copyOf(RAW))) {
                    writeAll(rows(table, figures), files.table(table));
                }
                return files.finish();
            }
        } catch (IOException | UncheckedIOException | JacksonException e) {
            throw new IOException("The tables could not be written to " + folder + ": " + e.getMessage(), e);
        }
    }

    /// Reads once for all.
    private static Figures writeRaw(StatisticsReader reader, TableWriter files) throws IOException {
        Tally tally = new Tally();
        try (RowWriter visits = files.table(Table.VISITS); RowWriter events = files.table(Table.EVENTS)) {
            reader.recordedVisits(visit -> {
                visits.write(new VisitRow(visit));
                for (RecordedEvent event : visit.events()) {
                    events.write(new EventRow(visit.origin().visitId(), event));
                }
                tally.add(visit);
            });
        }
        return reader.figures(tally);
    }

    private static List<? extends Row> rows(Table table, Figures figures) {
        return switch (table) {
            case REGIONS -> figures.regions();
            case AREAS -> figures.areas();
            case LANGUAGES -> figures.languages();
            case HOURS -> figures.hours();
            case PAIRS -> figures.pairs();
            case SEARCHES -> figures.searches();
            case ENDINGS -> figures.endings();
            case FEEDBACK -> figures.feedback();
            case DICTIONARY -> DataDictionary.columns();
            case VISITS, EVENTS -> throw new IllegalArgumentException(table + " is written as it is read");
        };
    }

    private static void writeAll(List<? extends Row> all, RowWriter rows) throws IOException {
        try (rows) {
            for (Row row : all) {
                rows.write(row);
            }
        }
    }
}
