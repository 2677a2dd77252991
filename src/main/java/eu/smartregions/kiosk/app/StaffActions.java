package eu.smartregions.kiosk.app;

import eu.smartregions.kiosk.app.check.MachineCheck;
import eu.smartregions.kiosk.app.check.Readiness;
import eu.smartregions.kiosk.app.check.TouchPanel;
import eu.smartregions.kiosk.app.staff.HealthReport;
import eu.smartregions.kiosk.app.staff.StaffFigures;
import eu.smartregions.kiosk.bundle.file.Disk;
import eu.smartregions.kiosk.bundle.install.BundleInstaller;
import eu.smartregions.kiosk.bundle.install.InstallProgress;
import eu.smartregions.kiosk.bundle.install.Installation;
import eu.smartregions.kiosk.bundle.install.InstalledSet;
import eu.smartregions.kiosk.bundle.install.Quarantine;
import eu.smartregions.kiosk.bundle.install.RefusedBundle;
import eu.smartregions.kiosk.bundle.install.StickContents;
import eu.smartregions.kiosk.bundle.install.Withheld;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.text.Counted;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.device.StaffGate;
import eu.smartregions.kiosk.device.Sticks;
import eu.smartregions.kiosk.guide.Notice;
import eu.smartregions.kiosk.report.closing.ClosingReport;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.html.Edition;
import eu.smartregions.kiosk.report.read.RunningFigures;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.screen.staff.StaffDesk;
import eu.smartregions.kiosk.ui.FxThread;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Carries out what staff ask for, one action after another and never on the FX thread.
public final class StaffActions implements StaffDesk {
    private static final DateTimeFormatter WHEN = DateTimeFormatter
            .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.UK).withZone(ZoneId.systemDefault());
    private static final int MOST_PROBLEMS = 100;
    private static final int MOST_REFUSED = 5;

    private final Means means;
    private final KioskShell showing;
    private static final System.Logger LOG = System.getLogger(StaffActions.class.getName());
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmm", Locale.UK);
    private static final int PAGES_A_STEP = 10;
    private final FoundSettings found;
    /// Whether the opening check goes on.
    private volatile boolean checking;
    private final ExecutorService worker = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("staff").factory());

    /// The parts of the kiosk that staff work with.
    ///
    /// @param data the data folder
    /// @param sent how the figures are sent to the fleet's database, nothing where they are not
    public record Means(StaffGate gate, BundleInstaller installer, Sticks sticks, Path data, RunningFigures figures,
            Supplier<Optional<Sign>> sent) {
    }

    /// Begins to count the figures, so that they are ready when the PIN has been entered.
    ///
    /// @param found the settings of this kiosk
    public StaffActions(Means means, KioskShell showing, FoundSettings found) {
        this.means = means;
        this.found = found;
        this.showing = showing;
        // Counting a long event takes seconds; it is done while the PIN is entered, and what is counted is remembered.
        Thread.ofPlatform().daemon().name("counting").start(this::count);
    }

    private Figures count() {
        LocalDate today = LocalDate.now(zone());
        try {
            return StaffFigures.of(means.figures().read(today), today);
        } catch (IOException e) {
            return new Figures(List.of("The figures cannot be read: " + e.getMessage()), List.of());
        }
    }

    @Override
    public boolean hasPin() {
        return means.gate().hasPin();
    }

    @Override
    public void open(String pin, Consumer<Entry> told) {
        ask(() -> {
            try {
                return answer(pin);
            } catch (UncheckedIOException e) {
                LOG.log(System.Logger.Level.WARNING, e.getMessage());
                return new Entry(false, Optional.ofNullable(e.getMessage()).orElse("The PIN cannot be read."));
            }
        }, told);
    }

    private Entry answer(String pin) {
        return switch (means.gate().open(pin)) {
            case StaffGate.Answer.Open _ -> new Entry(true, "");
            case StaffGate.Answer.Wrong wrong ->
                new Entry(false, "That is not the PIN. Tries left: " + wrong.triesLeft() + ".");
            case StaffGate.Answer.Shut shut ->
                new Entry(false, "Shut for " + (shut.rest().toSeconds() + 1) + " seconds.");
        };
    }

    @Override
    public void figures(Consumer<Figures> told) {
        ask(this::count, told);
    }

    @Override
    public void onShow(Consumer<OnShow> told) {
        ask(() -> {
            List<InstalledSet> sets = means.installer().shelf().sets();
            List<InstalledSet> fromNow = sets.stream().dropWhile(set -> !set.active()).toList();
            Optional<Withheld> withheld = fromNow.stream().findFirst().map(means.installer().shelf()::withheld);
            Missing missing = new Missing(Stream.concat(withheld.map(Withheld::lines).orElse(List.of()).stream(),
                    means.installer().trustFault().stream()).toList(),
                    withheld.filter(each -> !each.held().isEmpty()).isPresent());
            return new OnShow(fromNow.stream().findFirst().map(StaffActions::said)
                    .orElse("Nothing is installed; the kiosk shows the content that it was started with."),
                    fromNow.stream().skip(1).findFirst().map(StaffActions::said), missing, refused());
        }, told);
    }

    private List<String> refused() {
        List<RefusedBundle> all = RefusedBundle.in(means.data());
        Stream<String> newest = all.stream().limit(MOST_REFUSED)
                .map(bundle -> bundle.name() + ", " + WHEN.format(bundle.when()) + ": " + bundle.why());
        return Stream
                .concat(newest,
                        all.size() > MOST_REFUSED
                                ? Stream.of("And " + (all.size() - MOST_REFUSED) + " before.")
                                : Stream.empty())
                .toList();
    }

    private static String said(InstalledSet set) {
        return Counted.of(set.regions(), "region") + ", installed " + WHEN.format(set.installed());
    }

    @Override
    public void delivered(Consumer<Delivered> told) {
        ask(() -> {
            List<StickContents> offers = means.sticks().mounted().stream().map(StaffActions::offer).toList();
            List<String> leftAlone = offers.stream().flatMap(offer -> offer.leftAlone().stream())
                    .map(StickContents.LeftAlone::toString).toList();
            return new Delivered(offers.stream().flatMap(offer -> offer.bundles().stream()).toList(), leftAlone);
        }, told);
    }

    /// Returns the bundles on a stick; nothing if it cannot be read.
    private static StickContents offer(Path stick) {
        try {
            return StickContents.on(stick);
        } catch (IOException _) {
            return new StickContents(List.of(), List.of());
        }
    }

    @Override
    public void install(List<Path> bundles, Consumer<Step> step, Consumer<Outcome> done) {
        ask(() -> outcome(
                means.installer().install(bundles, progress -> FxThread.later(() -> step.accept(step(progress))))),
                done);
    }

    private static Step step(InstallProgress progress) {
        return new Step(progress.words(), progress.of() == 0 ? 0 : (double) progress.done() / progress.of());
    }

    private static Outcome outcome(Installation came) {
        return switch (came) {
            case Installation.Installed installed -> new Outcome(true,
                    "Installed: " + Counted.of(installed.regions().size(), "exhibitor")
                            + ". What is new is shown as soon as no visitor is there.",
                    Stream.concat(installed.unsigned().stream()
                            .map(bundle -> bundle + ": not signed by anybody whom the trust list names."),
                            lines(installed.warnings()).stream()).toList());
            case Installation.Refused refused -> new Outcome(false,
                    "Nothing was installed: " + Problem.counted(refused.problems()) + ".", lines(refused.problems()));
            case Installation.Failed failed -> new Outcome(false, failed.why(), List.of());
        };
    }

    /// Returns the problems as lines, errors first, because they keep the bundles from being shown.
    private static List<String> lines(List<Problem> problems) {
        return Problem.worstFirst(problems).stream().limit(MOST_PROBLEMS).map(Problem::toString).toList();
    }

    @Override
    public void goBack(Consumer<Outcome> done) {
        ask(() -> {
            try {
                Optional<InstalledSet> before = means.installer().shelf().rollback();
                return before.map(set -> new Outcome(true, "On show again: " + said(set) + ".", List.of()))
                        .orElse(new Outcome(false, "There is no set to go back to.", List.of()));
            } catch (IOException e) {
                return new Outcome(false, "It could not be done: " + e.getMessage(), List.of());
            }
        }, done);
    }

    @Override
    public void bringBack(Consumer<Outcome> done) {
        ask(() -> {
            try {
                Optional<InstalledSet> shown = means.installer().shelf().active();
                if (shown.isPresent()) {
                    new Quarantine(means.data()).release(means.installer().shelf().withheld(shown.get()).held());
                    StartContent content = StartContent.installed(means.installer().shelf());
                    FxThread.later(() -> showing.offer(content));
                }
                return new Outcome(true, "They are shown again as soon as no visitor is there.", List.of());
            } catch (IOException e) {
                return new Outcome(false, "It could not be done: " + e.getMessage(), List.of());
            }
        }, done);
    }

    @Override
    public void sticks(Consumer<List<Path>> told) {
        ask(() -> means.sticks().mounted().stream().filter(Files::isWritable).toList(), told);
    }

    @Override
    public void takeHome(Path stick, Consumer<Step> step, Consumer<Outcome> done) {
        Optional<Exhibition> exhibition = showing.exhibiting().map(ExhibitionSession::exhibition);
        ask(() -> {
            ClosingReport report = new ClosingReport(Edition.english(ZonedDateTime.now(zone())).of(exhibition));
            Path target = stick.resolve(report.fileName(found.settings().name()));
            try (StatisticsReader reader = StatisticsReader.open(List.of(means.data()), Selection.VISITORS)) {
                report.write(reader, target, (what, part) -> FxThread.later(() -> step.accept(new Step(what, part))));
                showing.exhibiting().ifPresent(shown -> FxThread.later(() -> shown.log().reported()));
                return new Outcome(true, "Written: " + target.getFileName() + ". The stick can be taken out once the "
                        + "system says so.",
                        List.of());
            } catch (IOException e) {
                return new Outcome(false, "It could not be written: " + e.getMessage(), List.of());
            }
        }, done);
    }

    @Override
    public void health(Consumer<List<Sign>> told) {
        List<Sign> shown = showing.exhibiting().map(StaffActions::signs).orElse(List.of());
        ask(() -> Stream.of(HealthReport.name(found.settings().name()), HealthReport.signs(means.data()), shown,
                means.sent().get().stream().toList(),
                HealthReport.settings(found.faults()))
                .flatMap(List::stream).toList(), told);
    }

    /// The venue's, or the computer's where nothing is shown.
    private ZoneId zone() {
        return showing.exhibiting().map(shown -> shown.venue().zone()).orElse(ZoneId.systemDefault());
    }

    private static List<Sign> signs(ExhibitionSession shown) {
        String note = shown.log().state().note();
        return Stream.concat(
                HealthReport.counted(shown.log().ledger(), shown.venue()).stream(),
                Stream.of(new Sign("Counting visits", note.isEmpty() ? "yes" : note, note.isEmpty()),
                        HealthReport.clock(shown.venue(), Clock.systemDefaultZone())))
                .toList();
    }

    @Override
    public void notices(Consumer<Board> told) {
        told.accept(board().map(NoticeBoard::board).orElse(new Board(List.of(), List.of())));
    }

    @Override
    public void post(Notice.Kind kind, OptionalInt session, String text, Consumer<Outcome> done) {
        change(board -> board.post(kind, session, text), done);
    }

    @Override
    public void takeDown(OptionalInt session, Consumer<Outcome> done) {
        change(board -> board.takeDown(session), done);
    }

    private void change(Function<NoticeBoard, Supplier<Outcome>> how, Consumer<Outcome> done) {
        ask(board().map(how).orElse(() -> new Outcome(false, "There is nothing on show.", List.of())), done);
    }

    private Optional<NoticeBoard> board() {
        return showing.exhibiting().map(shown -> new NoticeBoard(means.data(), shown));
    }

    @Override
    public void check(Consumer<Step> step, Consumer<Outcome> done) {
        Optional<OpeningCheck.Shown> shown = showing.exhibiting().map(session -> new OpeningCheck.Shown(
                session.exhibition(), session.contentId(), !installed(session.contentId()), showing.size()));
        if (shown.isEmpty()) {
            done.accept(new Outcome(false, "There is nothing on show that could be checked.", List.of()));
            return;
        }
        checking = true;
        Thread.ofPlatform().daemon().name("opening-check").start(() -> {
            Outcome outcome = checked(shown.get(), step);
            FxThread.later(() -> {
                checking = false;
                done.accept(outcome);
            });
        });
    }

    private boolean installed(String contentId) {
        return means.installer().shelf().active().filter(set -> set.contentId().equals(contentId)).isPresent();
    }

    private Outcome checked(OpeningCheck.Shown shown, Consumer<Step> step) {
        Readiness sheet = new OpeningCheck(means.data(), found, shown,
                MachineCheck.supervisor(VitalSigns.supervisedBy(System.getenv())))
                .look(List.of(Language.values()), (drawn, all) -> {
                    if (drawn % PAGES_A_STEP == 0) {
                        FxThread.later(() -> step.accept(
                                new Step(drawn + " of " + all + " pages drawn", (double) drawn / all)));
                    }
                }, () -> checking);
        String name = "readiness-" + sheet.when().format(STAMP) + ".txt";
        List<String> kept = Stream.concat(Stream.of(means.data()),
                means.sticks().mounted().stream().filter(Files::isWritable))
                .map(folder -> kept(folder.resolve(name), sheet)).toList();
        return new Outcome(sheet.ready(),
                sheet.ready() ? "Ready for visitors." : "Not ready: something is to be mended.",
                Stream.concat(sheet.lines().stream()
                        .map(line -> line.item() + ": " + line.verdict().word() + ". " + line.said()), kept.stream())
                        .toList());
    }

    private static String kept(Path file, Readiness sheet) {
        try {
            Disk.replace(file, sheet.text());
            return "The sheet is in " + file + ".";
        } catch (IOException e) {
            return "The sheet could not be written to " + file + ": " + e.getMessage();
        }
    }

    @Override
    public boolean busy() {
        return checking;
    }

    @Override
    public void clean() {
        end();
        showing.clean();
    }

    @Override
    public void tryTouch() {
        showing.tryTouch(this);
    }

    @Override
    public void touched(List<Touched> touches, Consumer<Outcome> done) {
        Optional<Path> running = Optional.ofNullable(System.getenv("RUNTIME_DIRECTORY")).map(Path::of);
        ask(() -> TouchPanel.keep(means.data(), running, touches, Clock.systemUTC().instant()), done);
    }

    @Override
    public void leave() {
        end();
        showing.staffLeaves();
    }

    private void end() {
        checking = false;
        worker.shutdown();
    }

    /// Answers a question after those before it and reports the answer on the FX thread.
    private <T> void ask(Supplier<T> question, Consumer<T> told) {
        worker.execute(() -> {
            T answer = question.get();
            FxThread.later(() -> told.accept(answer));
        });
    }
}
