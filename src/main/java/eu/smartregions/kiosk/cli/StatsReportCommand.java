package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.install.BundleShelf;
import eu.smartregions.kiosk.bundle.install.ContentProblems;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.launch.PlatformFolders;
import eu.smartregions.kiosk.report.closing.ClosingReport;
import eu.smartregions.kiosk.report.html.Edition;
import eu.smartregions.kiosk.report.html.ExhibitorPage;
import eu.smartregions.kiosk.report.html.ReportPage;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.report.table.WholeFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `kiosk stats report`: writes the figures as a page to read and print.
@Command(name = "report", mixinStandardHelpOptions = true,
        description = "Writes a report as one HTML file, to be read anywhere and printed, or everything as one zip.")
public final class StatsReportCommand implements Callable<Integer> {
    private static final int MOST_OF_NOTE = 2_000;

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ChosenVisits chosen = new ChosenVisits();

    @Option(names = "--out", required = true, paramLabel = "FILE.html|FILE.zip",
            description = "The file to write: the page, or a zip with the page, all tables, the database and check "
                    + "sums.")
    private Path target = Path.of("");

    @Option(names = "--lang", paramLabel = "en|de|fr", defaultValue = "en",
            description = "The language of the pages (default: ${DEFAULT-VALUE}).")
    private String lang = "en";

    @Option(names = "--note", paramLabel = "FILE",
            description = "A comment by the organiser that the report shows: plain text.")
    private @Nullable Path note;

    @Option(names = "--content", paramLabel = "DIR|FILE.zip",
            description = "The exhibition, for names, the map and the organiser (default: what is installed in the "
                    + "data folder, else what the kiosk comes with).")
    private @Nullable Path content;

    @Option(names = "--for", paramLabel = "EXHIBITOR_ID",
            description = "The page of one exhibitor, with its own figures only.")
    private @Nullable String exhibitor;

    /// The command.
    ///
    /// @param out   receives the name of the file written
    /// @param err   shows the progress
    /// @param clock gives the time of the report
    public StatsReportCommand(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        String name = target.toString().toLowerCase(Locale.ROOT);
        boolean zip = name.endsWith(".zip");
        if (name.endsWith(".pdf")) {
            throw refused("--out makes no PDF; write a name ending in .html, open it in a browser and print it to a "
                    + "PDF from there");
        }
        if (!zip && !name.endsWith(".html") && !name.endsWith(".htm")) {
            throw refused("--out makes a page or a zip; give a name ending in .html or .zip");
        }
        if (zip && exhibitor != null) {
            throw refused("--for makes one page; give a name ending in .html");
        }
        Edition edition = edition();
        int code;
        ProgressLine progress = new ProgressLine(err);
        try (StatisticsReader reader = progress.reader(chosen)) {
            code = ChosenVisits.announce(reader, err);
            Progress writing = progress.part(ProgressLine.READING, 1);
            if (zip) {
                new ClosingReport(edition).write(reader, target, writing);
            } else {
                writePage(reader, edition, writing);
            }
        } finally {
            progress.end();
        }
        out.println(target);
        return code;
    }

    private ParameterException refused(String why) {
        return new ParameterException(Objects.requireNonNull(spec, "picocli sets it before it calls").commandLine(),
                why);
    }

    private Edition edition() throws IOException {
        Language language = Language.of(lang.toLowerCase(Locale.ROOT)).filter(Edition.LANGUAGES::contains)
                .orElseThrow(() -> refused("--lang is one of "
                        + Edition.LANGUAGES.stream().map(Language::code).collect(Collectors.joining(", "))));
        Path comment = note;
        return new Edition(language, ZonedDateTime.now(clock), exhibition(),
                comment == null ? Optional.empty() : Optional.of(comment(comment)).filter(text -> !text.isBlank()));
    }

    private static String comment(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("The comment " + file + " is a folder; give the name of a text file.");
        }
        try {
            if (Files.size(file) > 4L * MOST_OF_NOTE) {
                throw new IOException("The comment in " + file + " is too long; make it " + MOST_OF_NOTE
                        + " characters at most, so that it fits on the first page.");
            }
            String text = Files.readString(file);
            if (text.length() > MOST_OF_NOTE) {
                throw new IOException("The comment in " + file + " has " + text.length() + " characters; make it "
                        + MOST_OF_NOTE + " at most, so that it fits on the first page.");
            }
            return text;
        } catch (CharacterCodingException notText) {
            throw new IOException("The comment in " + file + " is no plain text; save it as text in UTF-8.", notText);
        } catch (NoSuchFileException missing) {
            throw new IOException("There is no comment " + file + ".", missing);
        }
    }

    /// The content that was named, else that of the first data folder, else that of the kiosk. Only the one that was
    /// named has to be without mistakes: a report says less without it, but nothing wrong.
    private Optional<Exhibition> exhibition() {
        Path named = content;
        if (named != null) {
            return Optional.of(ContentProblems.require(named).exhibition());
        }
        Reading reading = chosen.data().stream().flatMap(folder -> new BundleShelf(folder).active().stream())
                .findFirst().map(BundleShelf::read)
                .orElseGet(() -> BundleReader.read(PlatformFolders.bundledContent()));
        return reading instanceof Reading.Accepted accepted ? Optional.of(accepted.exhibition()) : Optional.empty();
    }

    private void writePage(StatisticsReader reader, Edition edition, Progress progress) throws IOException {
        String page = exhibitor == null
                ? ReportPage.of(reader.account(progress), edition)
                : ExhibitorPage
                        .of(reader.accounts(List.of(new KnownExhibitors(reader.exhibitors()).find(exhibitor)),
                                progress).getFirst(), edition);
        WholeFile.write(target, file -> file.write(page.getBytes(StandardCharsets.UTF_8)));
    }
}
