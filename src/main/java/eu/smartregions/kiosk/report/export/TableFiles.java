package eu.smartregions.kiosk.report.export;

import eu.smartregions.kiosk.report.figure.AccountTally;
import eu.smartregions.kiosk.report.figure.EventRow;
import eu.smartregions.kiosk.report.figure.Figures;
import eu.smartregions.kiosk.report.figure.VisitRow;
import eu.smartregions.kiosk.report.read.Progress;
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
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/// The statistics as files: tables that may be published, and in the folder [#RAW] those of everything, for those only
/// who may see single visits. A file has its name only when all of its folder are complete and on disk.
public final class TableFiles {
    /// The folder of the tables that are not for publishing.
    public static final String RAW = "raw";

    private final Path folder;
    private final Format format;

    /// @param folder made if need be
    public TableFiles(Path folder, Format format) {
        this.folder = folder;
        this.format = format;
    }

    /// Writes every table, replacing files of earlier exports.
    ///
    /// @param progress told of visits written
    /// @return the files, those that may be published first
    /// @throws IOException if a table could not be read or a file not be written; no file is then there that was not
    ///     before, but for those in the folder [#RAW]
    public List<Path> write(StatisticsReader reader, Progress progress) throws IOException {
        Path raw = folder.resolve(RAW);
        Set<Table> published = EnumSet.complementOf(EnumSet.of(Table.VISITS, Table.EVENTS));
        try {
            Files.createDirectories(raw);
            try (TableWriter files = format.writer(folder, published);
                    TableWriter all = format.writer(raw, EnumSet.allOf(Table.class))) {
                StatisticsReader.Tables tables = writeRaw(reader, all, progress.part(0, 0.9));
                for (Table table : published) {
                    writeAll(rows(table, tables.everything()), all.table(table));
                    writeAll(rows(table, tables.published()), files.table(table));
                }
                progress.reached("Writing tables", 0.95);
                List<Path> unpublished = all.finish();
                return Stream.concat(files.finish().stream(), unpublished.stream()).toList();
            }
        } catch (IOException | UncheckedIOException | JacksonException e) {
            deleteIfEmpty(raw);
            throw new IOException("The tables could not be written to " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void deleteIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException _) {
            // It holds an export from before, or what it lies on is gone.
        }
    }

    /// Reads once for all.
    private static StatisticsReader.Tables writeRaw(StatisticsReader reader, TableWriter files, Progress progress)
            throws IOException {
        AccountTally tally = new AccountTally();
        Map<String, String> kiosks = reader.kioskNames();
        try (RowWriter visits = files.table(Table.VISITS); RowWriter events = files.table(Table.EVENTS)) {
            reader.recordedVisits(progress.counting("Writing visits", reader.visitCount(), visit -> {
                visits.write(new VisitRow(visit, kiosks.getOrDefault(visit.origin().kioskId(), "")));
                for (RecordedEvent event : visit.events()) {
                    events.write(new EventRow(visit.origin().visitId(), event));
                }
                tally.add(visit);
            }));
        }
        return reader.tables(tally);
    }

    private static List<? extends Row> rows(Table table, StatisticsReader.AddedUp all) {
        Figures figures = all.figures();
        return switch (table) {
            case REGIONS -> figures.regions();
            case AREAS -> figures.areas();
            case LANGUAGES -> figures.languages();
            case HOURS -> figures.hoursAtKiosks();
            case KIOSKS -> all.kiosks();
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
