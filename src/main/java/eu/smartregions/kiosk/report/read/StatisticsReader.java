package eu.smartregions.kiosk.report.read;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.report.figure.Account;
import eu.smartregions.kiosk.report.figure.AccountTally;
import eu.smartregions.kiosk.report.figure.Exhibitor;
import eu.smartregions.kiosk.report.figure.ExhibitorAccount;
import eu.smartregions.kiosk.report.figure.ExhibitorsTally;
import eu.smartregions.kiosk.report.figure.Figures;
import eu.smartregions.kiosk.report.figure.Hours;
import eu.smartregions.kiosk.report.figure.Overview;
import eu.smartregions.kiosk.report.figure.OverviewTally;
import eu.smartregions.kiosk.report.figure.RecordedUptime;
import eu.smartregions.kiosk.report.figure.RolledUp;
import eu.smartregions.kiosk.report.figure.Scope;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.figure.Tally;
import eu.smartregions.kiosk.report.table.RowConsumer;
import eu.smartregions.kiosk.visit.Bounds;
import eu.smartregions.kiosk.visit.Measure;
import eu.smartregions.kiosk.visit.RecordedVisit;
import eu.smartregions.kiosk.visit.UptimeState;
import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.VisitOrigin;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads figures from the databases of kiosks, which may be running: everything that one reader says is of one moment.
/// Not for several threads.
public final class StatisticsReader implements AutoCloseable {
    private static final String COLUMNS = """
            SELECT v.visit_id, v.kiosk_id, v.kind, %1$s, v.content_id, v.language,
                   v.idle_limit_ms, %2$s,
                   %3$s
            """;
    private static final String CHOSEN = """
              FROM visits v
             WHERE %1$s + %2$s * 1000 >= ? AND %1$s + %2$s * 1000 < ?
               AND (? = 'all' OR v.kind = ?)
            """;
    private static final String VISITS = COLUMNS + ", 0" + CHOSEN + "ORDER BY %1$s, v.visit_id";
    private static final String VISITS_AFTER = COLUMNS + ", v.rowid" + CHOSEN + "AND v.rowid > ? ORDER BY v.rowid";
    private static final String NAMES = """
            SELECT subject_kind, subject_id, name, coalesce(regions_offered, 0) FROM names
            """;

    /// A server would otherwise send all rows at once.
    private static final int ROWS_AT_ONCE = 1_000;
    private static final Set<Subject.Kind> EXHIBITORS = Set.of(Subject.Kind.REGION, Subject.Kind.ORGANISATION);
    private static final String COUNTING = "Counting visits";

    private final Sources sources;
    private final Selection selection;
    private @Nullable ClockJumps jumps;

    public StatisticsReader(Sources sources, Selection selection) {
        this.sources = sources;
        this.selection = selection;
    }

    /// Opens databases for reading.
    ///
    /// @param given database files, and data folders for the databases in them; at least one
    /// @throws IOException if one of them is not there, is no kiosk's database, or cannot be read
    public static StatisticsReader open(List<Path> given, Selection selection) throws IOException {
        return open(given, selection, Progress.NONE);
    }

    /// Opens databases for reading.
    ///
    /// @param progress told of each database where several are gathered first, which may take a while
    public static StatisticsReader open(List<Path> given, Selection selection, Progress progress) throws IOException {
        try {
            Sources sources = Sources.open(given, progress);
            try (Statement begin = sources.connection().createStatement()) {
                begin.execute("BEGIN");
            }
            return new StatisticsReader(sources, selection);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /// Returns what could not be read of several databases, a sentence for each; the others are read all the same.
    public List<String> problems() {
        return sources.problems();
    }

    /// The visits of one kind that the databases hold, chosen or not.
    ///
    /// @param kind  the key of a [VisitKind]
    /// @param first day
    /// @param last  day
    public record Held(String kind, long visits, LocalDate first, LocalDate last) {
    }

    /// Returns what the databases hold, whole visits of each kind, the most frequent kind first.
    public List<Held> held() throws IOException {
        List<Held> held = new ArrayList<>();
        try (Statement select = sources.connection().createStatement();
                ResultSet rows = select.executeQuery("""
                SELECT v.kind, count(*), min(%1$s + %2$s * 1000), max(%1$s + %2$s * 1000)
                  FROM visits v GROUP BY v.kind ORDER BY count(*) DESC, v.kind
                """.formatted(jumps().began("v.started_at", "v.kiosk_id"),
                        jumps().offset("v.utc_offset_s", "v.started_at", "v.kiosk_id")))) {
            while (rows.next()) {
                held.add(new Held(rows.getString(1), rows.getLong(2), day(rows.getLong(3)), day(rows.getLong(4))));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
        return held;
    }

    private static LocalDate day(long localMillis) {
        return LocalDate.ofEpochDay(Math.floorDiv(localMillis, Duration.ofDays(1).toMillis()));
    }

    /// Returns how many databases are read.
    public int databases() {
        return sources.databases();
    }

    /// Returns the number of selected visits.
    public long visitCount() throws IOException {
        try (PreparedStatement select = selecting(timed("SELECT count(*)" + CHOSEN));
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /// The tables of everything that add up.
    public Figures figures() throws IOException {
        return tables(new AccountTally(), true).everything().figures();
    }

    /// The tables that add up.
    ///
    /// @param everything for those only who may see single visits
    /// @param published  may be published
    public record Tables(AddedUp everything, AddedUp published) {
    }

    /// Tables that add up.
    ///
    /// @param kiosks by their names and identifiers
    public record AddedUp(Figures figures, List<KioskRow> kiosks) {
        public AddedUp {
            kiosks = List.copyOf(kiosks);
        }
    }

    /// Returns the tables that add up.
    ///
    /// @param tally  takes the visits
    /// @param unread whether it has not taken them yet
    private Tables tables(AccountTally tally, boolean unread) throws IOException {
        if (unread) {
            recordedVisits(tally::add);
        }
        stretches(tally::add);
        rolledUp(tally::add);
        KioskRows kiosks = kiosks();
        Map<String, String> called = kioskNames();
        return new Tables(
                new AddedUp(tally.everything(names(), selection), kiosks.with(tally.visitsAtKiosks(), called)),
                new AddedUp(tally.published(names(), selection), kiosks.with(tally.shownVisitsAtKiosks(), called)));
    }

    /// Returns the tables of visits that were added up already.
    public Tables tables(AccountTally counted) throws IOException {
        return tables(counted, false);
    }

    /// Everything that a report says, in one reading.
    ///
    /// @param progress told of visits read
    public Account account(Progress progress) throws IOException {
        AccountTally tally = new AccountTally();
        recordedVisits(progress.counting(COUNTING, visitCount(), tally::add));
        stretches(tally::add);
        rolledUp(tally::add);
        return tally.account(known(), names());
    }

    /// Everybody whom figures can be about: regions and organisations, also those whose content was deleted; by name.
    public List<Exhibitor> exhibitors() throws IOException {
        return names().stream().filter(named -> EXHIBITORS.contains(named.subject().kind()))
                .map(named -> new Exhibitor(named.subject(), named.name()))
                .sorted(Comparator.comparing(Exhibitor::name).thenComparing(exhibitor -> exhibitor.subject().id()))
                .toList();
    }

    /// Returns the accounts of exhibitors, each of itself alone, in one reading.
    ///
    /// @param progress told of visits read
    public List<ExhibitorAccount> accounts(List<Exhibitor> exhibitors, Progress progress) throws IOException {
        ExhibitorsTally tally = new ExhibitorsTally(exhibitors);
        recordedVisits(progress.counting(COUNTING, visitCount(), tally::add));
        stretches(tally::add);
        rolledUp(tally::add);
        return tally.accounts(known(), names().stream().filter(named -> named.subject().kind() == Subject.Kind.AREA)
                .collect(Collectors.toMap(Tally.Named::subject, Tally.Named::name)));
    }

    /// Copies all that is read from, chosen or not: a database of this moment, in one file without a log beside it.
    ///
    /// @param target must not exist
    /// @throws IOException if it cannot be written
    public void copyTo(Path target) throws IOException {
        try (Statement end = sources.connection().createStatement()) {
            end.execute("COMMIT");
            try (PreparedStatement copy = sources.connection().prepareStatement("VACUUM INTO ?")) {
                copy.setString(1, target.toAbsolutePath().toString());
                copy.execute();
            }
            end.execute("BEGIN");
        } catch (SQLException e) {
            throw new IOException("The database cannot be copied to " + target + ": " + e.getMessage(), e);
        }
    }

    /// Returns the rule by which visits are chosen.
    public Selection selection() {
        return selection;
    }

    @Override
    public void close() throws IOException {
        try {
            sources.close();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /// All selected visits with their events, by the time they began.
    public void recordedVisits(RowConsumer<RecordedVisit> each) throws IOException {
        try (PreparedStatement select = selecting(timed(VISITS))) {
            recordedVisits(select, (_, visit) -> each.accept(visit));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /// Hands over what is left of visits that were deleted for their age.
    void rolledUp(RowConsumer<RolledUp> each) throws IOException {
        try (PreparedStatement select = selecting("""
                SELECT local_hour, measure, subject_kind, subject_id, detail, amount, kiosk_id, kind FROM rollups
                 WHERE local_hour * 3600000 >= ? AND local_hour * 3600000 < ? AND (? = 'all' OR kind = ?)
                """); ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                String kind = rows.getString(3);
                Subject subject = kind.isEmpty()
                        ? Subject.NONE
                        : new Subject(Subject.Kind.of(kind), rows.getString(4));
                each.accept(new RolledUp(new RolledUp.Whose(rows.getString(7), rows.getString(8)), rows.getLong(1),
                        Measure.of(rows.getString(2)), subject, rows.getString(5),
                        rows.getLong(6)));
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("A figure of deleted visits was not written by a kiosk: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /// Selected visits of one kiosk's own database that were recorded after the one of this number, in the order in
    /// which they were.
    void recordedVisitsAfter(long number, NumberedConsumer each) throws IOException {
        try (PreparedStatement select = selecting(timed(VISITS_AFTER))) {
            select.setLong(5, number);
            recordedVisits(select, each);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /// Returns the number of visits recorded up to the one of this number that are still there.
    long visitsUpTo(long number) throws IOException {
        return number("SELECT count(*) FROM visits WHERE rowid <= " + number);
    }

    /// Whether the numbers of visits are those of a temporary database.
    boolean isGathered() {
        return sources.areGathered();
    }

    Overview overview(OverviewTally tally, LocalDate today) throws IOException {
        Hours uptime = new Hours();
        stretches(uptime::add);
        return tally.overview(today, uptime, names().stream()
                .collect(Collectors.toMap(Tally.Named::subject, Tally.Named::name)));
    }

    /// Takes visits and the numbers they were recorded under, which rise in the order of recording.
    interface NumberedConsumer {
        void accept(long number, RecordedVisit visit) throws IOException;
    }

    private static void recordedVisits(PreparedStatement select, NumberedConsumer each)
            throws IOException, SQLException {
        JoinedEvents joined = new JoinedEvents();
        ReadAhead.each(select, Numbered::of, copied -> copied.visit(joined),
                visit -> each.accept(visit.number, visit.visit));
    }

    /// A visit as the database tells it.
    private record Numbered(long number, VisitOrigin origin, String events) {
        /// Empty where nothing is known to have happened in it.
        static Optional<Numbered> of(ResultSet row) throws SQLException {
            String events = row.getString(9);
            return events == null
                    ? Optional.empty()
                    : Optional.of(new Numbered(row.getLong(10), VisitOrigin.of(row), events));
        }

        NumberedVisit visit(JoinedEvents joined) throws IOException {
            return new NumberedVisit(number, new RecordedVisit(origin, joined.split(origin.visitId(), events)));
        }
    }

    private record NumberedVisit(long number, RecordedVisit visit) {
    }

    /// Rehearsals take place at times that no kiosk knows of.
    private void stretches(RowConsumer<RecordedUptime> each) throws IOException {
        if (selection.kindKey().equals(VisitKind.REHEARSAL.key())) {
            return;
        }
        try (Statement select = sources.connection().createStatement();
                ResultSet rows = select.executeQuery("""
                SELECT kiosk_id, state, %s + %s * 1000, lasted_ms FROM uptime
                """.formatted(jumps().began("began_at", "kiosk_id"), jumps().offset("utc_offset_s", "began_at",
                        "kiosk_id")))) {
            while (rows.next()) {
                each.accept(new RecordedUptime(rows.getString(1), UptimeState.of(rows.getString(2)),
                        Bounds.of("began_at", rows.getLong(3)), Bounds.of("lasted_ms", rows.getLong(4))));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /// Fills in when visits began, whatever clock they were recorded by.
    private String timed(String query) throws SQLException {
        return query.formatted(jumps().began("v.started_at", "v.kiosk_id"),
                jumps().offset("v.utc_offset_s", "v.started_at", "v.kiosk_id"), JoinedEvents.SELECT);
    }

    private ClockJumps jumps() throws SQLException {
        ClockJumps known = jumps;
        if (known == null) {
            known = ClockJumps.of(sources.connection());
            jumps = known;
        }
        return known;
    }

    private PreparedStatement selecting(String query) throws SQLException {
        PreparedStatement select = sources.connection().prepareStatement(query);
        select.setFetchSize(ROWS_AT_ONCE);
        select.setLong(1, selection.firstMillis());
        select.setLong(2, selection.endMillis());
        select.setString(3, selection.kindKey());
        select.setString(4, selection.kindKey());
        return select;
    }

    /// Returns what the organiser calls the kiosks, by their identifiers; kiosks without a name are not in it.
    public Map<String, String> kioskNames() throws IOException {
        return names().stream().filter(named -> named.subject().kind() == Subject.Kind.KIOSK && !named.name().isEmpty())
                .collect(Collectors.toMap(named -> named.subject().id(), Tally.Named::name));
    }

    private Scope.Known known() throws IOException {
        return new Scope.Known(selection, kioskNames(),
                names().stream().filter(named -> named.subject().equals(Subject.OCCASION))
                        .map(Tally.Named::name).findFirst(),
                lostEvents(), clocksSet());
    }

    private KioskRows kiosks() throws IOException {
        try {
            return KioskRows.read(sources.connection(), jumps(), selection);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private List<Scope.ClockSet> clocksSet() throws IOException {
        try {
            return jumps().sets();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private long lostEvents() throws IOException {
        return number("SELECT coalesce(sum(events), 0) FROM losses");
    }

    private long number(String query) throws IOException {
        try (Statement select = sources.connection().createStatement(); ResultSet rows = select.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private List<Tally.Named> names() throws IOException {
        List<Tally.Named> names = new ArrayList<>();
        try (Statement select = sources.connection().createStatement(); ResultSet rows = select.executeQuery(NAMES)) {
            while (rows.next()) {
                names.add(new Tally.Named(new Subject(Subject.Kind.of(rows.getString(1)), rows.getString(2)),
                        rows.getString(3), rows.getLong(4)));
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("A name was not written by a kiosk: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw unreadable(e);
        }
        return names;
    }

    private static IOException unreadable(SQLException e) {
        return new IOException("The statistics cannot be read: " + e.getMessage(), e);
    }
}
