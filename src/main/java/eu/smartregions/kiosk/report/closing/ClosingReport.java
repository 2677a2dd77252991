package eu.smartregions.kiosk.report.closing;

import eu.smartregions.kiosk.content.Identifiers;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.report.export.TableFiles;
import eu.smartregions.kiosk.report.figure.Account;
import eu.smartregions.kiosk.report.figure.ExhibitorAccount;
import eu.smartregions.kiosk.report.html.Edition;
import eu.smartregions.kiosk.report.html.ExhibitorPage;
import eu.smartregions.kiosk.report.html.ReportPage;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.report.table.Format;
import eu.smartregions.kiosk.report.table.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Everything about an event in one zip: the report, every table in every format, a copy of the database, and check
/// sums. All of it is of one moment, because all of it is made from the copy.
public final class ClosingReport {
    private static final DateTimeFormatter NAME = DateTimeFormatter
            .ofPattern("uuuu-MM-dd-HHmmss'.zip'");
    private static final String READ_ME = """
            Closing report of the Smart Regions Kiosk, made on %s

            report.html       the report: open it in any browser, print it from there; it needs no network
            exhibitors        a page for each exhibitor, with its own figures only, to be given to it
            statistics.xlsx   all tables in one workbook, for spreadsheets
            csv, json         all tables, one a file; csv/dictionary.csv says what every column means, and what a \
            visit is
            raw, csv/raw,     the same tables of everything, with the visits one by one; for those only who answer \
            for
            json/raw          the exhibition
            visits.db         the database (SQLite) that all of this was made from, with the visits of every kind and \
            day
            SHA256SUMS        check sums: in the folder that this was unpacked to, run: sha256sum --check SHA256SUMS

            Nothing in it says who visited: the kiosk stores no name, no picture and no typed word. But visits.db and \
            what
            lies in folders named raw hold the visits one by one, for you to compute from: keep them to yourself. \
            Report,
            exhibitors and the tables outside those folders may be published: they tell nothing about fewer than five \
            visits,
            not even by taking figures of one day or kiosk from those of another.
            """;

    private final Edition edition;

    /// @param edition of the report and the exhibitors' pages, with the present moment
    public ClosingReport(Edition edition) {
        this.edition = edition;
    }

    /// Returns a name for the file, such as `closing-report-hall-1-entrance-2016-06-02-180501.zip`.
    ///
    /// @param kiosk what the organiser calls the kiosk, empty where it has no name
    public String fileName(String kiosk) {
        String plain = Normalizer.normalize(kiosk, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return "closing-report-" + plain + (plain.isEmpty() ? "" : "-") + NAME.format(edition.made());
    }

    /// Writes the zip. Takes seconds to minutes, so not for the FX thread; needs room for several copies of the
    /// database in the folder for temporary files.
    ///
    /// @param all    the databases; report and tables are made of the visits that it selects, the copy is whole
    /// @param target replaced if it is there; never half a file, whatever happens to the medium
    /// @throws IOException with one sentence if something could not be read or written
    public void write(StatisticsReader all, Path target, Progress progress) throws IOException {
        try (Scratch scratch = new Scratch()) {
            progress.reached("Copying the database", 0);
            Path copy = scratch.folder().resolve("visits.db");
            all.copyTo(copy);
            try (StatisticsReader reader = StatisticsReader.open(List.of(copy), all.selection())) {
                fill(scratch.folder(), reader, progress.part(0.05, 0.85));
            }
            WholeFile.write(target, out -> pack(scratch, out, progress.part(0.85, 1)));
        }
    }

    private void fill(Path folder, StatisticsReader reader, Progress progress) throws IOException {
        Files.writeString(folder.resolve("README.txt"), READ_ME.formatted(edition.made().toLocalDate()));
        Account account = reader.account(progress.part(0, 0.2));
        Files.writeString(folder.resolve("report.html"), ReportPage.of(account, edition));
        writeExhibitors(Files.createDirectory(folder.resolve("exhibitors")), reader, progress.part(0.2, 0.4));
        Format[] formats = Format.values();
        for (int i = 0; i < formats.length; i++) {
            String name = formats[i].extension();
            progress.reached("Writing tables: " + name, 0.4 + 0.6 * i / formats.length);
            new TableFiles(formats[i] == Format.XLSX ? folder : folder.resolve(name), formats[i]).write(reader,
                    progress.part(0.4 + 0.6 * i / formats.length,
                            0.4 + 0.6 * (i + 1) / formats.length));
        }
    }

    private void writeExhibitors(Path folder, StatisticsReader reader, Progress progress) throws IOException {
        for (ExhibitorAccount account : reader.accounts(reader.exhibitors(), progress)) {
            Subject subject = account.exhibitor().subject();
            if (Identifiers.valid(subject.id())) {
                Files.writeString(folder.resolve(subject.kind().key() + "-" + subject.id() + ".html"),
                        ExhibitorPage.of(account, edition));
            }
        }
    }

    private void pack(Scratch scratch, OutputStream out, Progress progress) throws IOException {
        List<String> names = scratch.files();
        try (SummedZip zip = new SummedZip(out, edition.made().toLocalDateTime())) {
            for (int i = 0; i < names.size(); i++) {
                progress.reached("Packing " + names.get(i), (double) i / names.size());
                zip.add(names.get(i), scratch.folder().resolve(names.get(i)));
            }
        }
        progress.reached("Saving", 1);
    }
}
