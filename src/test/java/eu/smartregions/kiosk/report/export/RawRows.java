package eu.smartregions.kiosk.report.export;

import eu.smartregions.kiosk.report.figure.GoldenLog;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.Visits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Raw rows of three kiosks over four days, dealt at random: busy hours and empty ones, days of a few visits, visits of
/// every kind and end, touches after long pauses, kiosks in staff hands, one that failed and one whose clock was set.
final class RawRows {
    static final LocalDate FIRST = LocalDate.of(2019, 6, 11);
    private static final int DAYS = 4;
    private static final int OFFSET_S = 7_200;
    private static final long HOUR_MS = 3_600_000;
    private static final long JUMP_MS = 45 * 60_000;
    private static final int REGIONS = 14;
    private static final List<String> LANGUAGES = List.of("en", "en", "en", "en", "fr", "fr", "de", "mt");
    private static final List<String> ENDS = List.of("idle", "idle", "home", "staff", "power");
    private static final List<String> SCREENS = List.of("home", "map", "search");
    private static final List<String> ANSWERS = List.of("very-good", "good", "good", "bad");

    private final SplittableRandom random;
    private final List<String> rows = new ArrayList<>();
    private long visits;

    private RawRows(long seed) {
        random = new SplittableRandom(seed);
    }

    /// Makes data folders.
    static List<Path> kiosks(Path folder) throws Exception {
        List<Path> kiosks = new ArrayList<>();
        for (int kiosk = 1; kiosk <= 3; kiosk++) {
            Path data = folder.resolve("kiosk-" + kiosk);
            VisitLog.open(data, Visits.catalogue(), _ -> {}).close();
            RawRows raw = new RawRows(kiosk);
            raw.names(kiosk);
            for (int day = 0; day < DAYS; day++) {
                raw.day(kiosk, day);
            }
            raw.rows.add("COMMIT");
            GoldenLog.execute(data.resolve("visits.db"), raw.rows.toArray(String[]::new));
            kiosks.add(data);
        }
        return kiosks;
    }

    private void names(int kiosk) {
        rows.add("BEGIN");
        for (int region = 0; region < REGIONS; region++) {
            rows.add("INSERT OR REPLACE INTO names VALUES ('region', '" + region(region) + "', 'Region, the \"" + region
                    + "\"', NULL, 1)");
        }
        rows.add("INSERT OR REPLACE INTO names SELECT 'kiosk', kiosk_id, 'Hall " + kiosk + ", entrance', 0, 1 FROM "
                + "kiosk");
        rows.add("UPDATE kiosks SET lost_events = " + kiosk + ", version = '1." + kiosk + "'");
    }

    /// The third kiosk is off on the third day and sees few visitors on the fourth; the clock of the second is set
    /// forward on its first.
    private void day(int kiosk, int day) {
        long morning = FIRST.plusDays(day).atTime(9, 0).toInstant(ZoneOffset.ofTotalSeconds(OFFSET_S)).toEpochMilli();
        if (kiosk == 3 && day == 2) {
            return;
        }
        long open = 8 * HOUR_MS + random.nextLong(HOUR_MS);
        if (kiosk == 2 && day == 0) {
            uptime("open", morning - JUMP_MS, HOUR_MS, 0);
            uptime("open", morning + HOUR_MS, open - HOUR_MS, JUMP_MS);
            for (int i = 0; i < 9; i++) {
                visit(morning - JUMP_MS + random.nextLong(HOUR_MS));
            }
        } else {
            uptime("open", morning, open, 0);
        }
        uptime("staff", morning + open, 50 * 60_000, 0);
        int many = kiosk == 3 && day == 3 ? 4 : 40 + random.nextInt(60);
        for (int i = 0; i < many; i++) {
            visit(morning + (kiosk == 2 && day == 0 ? HOUR_MS : 0)
                    + (long) ((open - HOUR_MS) * Math.pow(random.nextDouble(), 2)));
        }
    }

    private void uptime(String state, long began, long lasted, long jump) {
        rows.add(String.format(Locale.ROOT, "INSERT INTO uptime SELECT kiosk_id || '-%d', kiosk_id, '%s', %d, %d, %d, "
                + "%d FROM kiosk", rows.size(), state, began, OFFSET_S, lasted, jump));
    }

    private void visit(long began) {
        String id = String.format(Locale.ROOT, "%016x", random.nextLong());
        String kind = random.nextInt(6) == 0 ? "rehearsal" : random.nextInt(30) == 0 ? "staff" : "visitor";
        rows.add(String.format(Locale.ROOT, "INSERT OR IGNORE INTO contents VALUES ('content-%d', 1)", visits % 2));
        rows.add(String.format(Locale.ROOT, "INSERT INTO visits SELECT '%s', kiosk_id, '%s', %d, 'content-%d', '%s', "
                + "60000, %d FROM kiosk", id, kind, began, visits % 2, any(LANGUAGES), OFFSET_S));
        visits++;
        new Events(id).happen();
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// The first are read most; the two last are read together.
    private static String region(int number) {
        return "r" + (char) ('a' + number);
    }

    /// What happens in a visit.
    private final class Events {
        private final String visit;
        private int seq;
        private long at;

        Events(String visit) {
            this.visit = visit;
        }

        void happen() {
            add("start", "screen", "attract", "");
            pass(1_000);
            add("open", "screen", any(SCREENS), "tap");
            int steps = random.nextInt(9);
            for (int step = 0; step < steps; step++) {
                pass(random.nextInt(12) == 0 ? 95_000 : 20_000);
                step();
            }
            if (random.nextInt(40) > 0) {
                pass(60_000);
                String screen = any(SCREENS);
                add("warn", "screen", screen, "");
                add("end", random.nextBoolean() ? "region" : "screen", random.nextBoolean() ? region(0) : screen,
                        any(ENDS));
            }
        }

        private void step() {
            // The first regions are read most.
            int region = random.nextInt(random.nextInt(REGIONS) + 1);
            switch (random.nextInt(12)) {
                case 0 -> add("language", "language", any(LANGUAGES), "");
                case 1 -> add("collect", "region", region(region), "");
                case 2 -> add("qr", "region", region(region), "");
                case 3 -> add("search", random.nextBoolean() ? "region" : "none", random.nextBoolean() ? "ra" : "none",
                        "");
                case 4 -> add("feedback", "screen", "home", any(ANSWERS));
                case 5 -> add("touch", "screen", "home", "");
                case 6 -> add("open", "area", "energy", "tap");
                default -> read(region);
            }
        }

        private void read(int region) {
            add(random.nextInt(8) == 0 ? "show" : "open", "region", region(region), "tap");
            if (region < 2 && random.nextBoolean()) {
                pass(9_000);
                add("open", "region", region(5), "tap");
            }
        }

        private void pass(int most) {
            at += 1 + random.nextInt(most);
        }

        private void add(String type, String kind, String subject, String detail) {
            seq++;
            rows.add(String.format(Locale.ROOT, "INSERT INTO events VALUES ('%s', %d, %d, '%s', '%s', '%s', '%s')",
                    visit,
                    seq, at, type, kind, subject, detail));
        }
    }
}
