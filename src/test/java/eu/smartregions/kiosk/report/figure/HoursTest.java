package eu.smartregions.kiosk.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.visit.UptimeState;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoursTest {
    private final Hours hours = new Hours();

    @Test
    void offIsNotZero() {
        ran("a", UptimeState.OPEN, "2019-06-11T09:30", 90);
        ran("a", UptimeState.STAFF, "2019-06-11T11:00", 40);
        ran("a", UptimeState.OPEN, "2019-06-11T11:40", 20);
        ran("a", UptimeState.STAFF, "2019-06-11T12:00", 10);
        ran("a", UptimeState.OPEN, "2019-06-11T12:10", 20);
        visits("2019-06-11T10:00", 3);
        assertEquals(List.of("9 0 open", "10 3 open", "11 0 staff", "12 0 open"), notOff());
        assertEquals(24, hours.rows(Selection.EVERYTHING).size());
    }

    @Test
    void anHourWithAVisitIsOpenWhateverTheLedgerSays() {
        ran("a", UptimeState.STAFF, "2019-06-11T10:00", 60);
        visits("2019-06-11T10:00", 1);
        visits("2019-06-11T12:00", 1);
        assertEquals(List.of("10 1 open", "12 1 open"), notOff());
    }

    @Test
    void ofSeveralKiosksTheOpenOneCounts() {
        ran("a", UptimeState.STAFF, "2019-06-11T10:00", 120);
        ran("b", UptimeState.OPEN, "2019-06-11T11:00", 5);
        assertEquals(List.of("10 0 staff", "11 0 open"), notOff());
    }

    @Test
    void closedIsNeitherOffNorOpen() {
        ran("a", UptimeState.OPEN, "2019-06-11T09:00", 150);
        ran("a", UptimeState.CLOSED, "2019-06-11T11:30", 120);
        ran("b", UptimeState.STAFF, "2019-06-11T12:00", 20);
        ran("c", UptimeState.OPEN, "2019-06-11T09:00", 300);
        assertEquals(List.of("9 0 open", "10 0 open", "11 0 open", "12 0 open", "13 0 open"), notOff());
        assertEquals(List.of("open", "open", "open", "closed", "closed"),
                hours.kioskRows(Selection.EVERYTHING, Map.of()).stream().filter(row -> row.kioskId().equals("a"))
                        .map(row -> row.at().state().map(UptimeState::key).orElse("off"))
                        .filter(state -> !state.equals("off")).toList());
        assertEquals(List.of("b"), hours.silences(Selection.EVERYTHING).stream().map(Hours.Silence::kioskId).distinct()
                .toList(), "a kiosk that was closed is not missed");
    }

    @Test
    void ofKiosksThatAreNotOpenStaffCountBeforeClosed() {
        ran("a", UptimeState.CLOSED, "2019-06-11T10:00", 120);
        ran("b", UptimeState.STAFF, "2019-06-11T11:00", 20);
        assertEquals(List.of("10 0 closed", "11 0 staff"), notOff());
    }

    @Test
    void aKioskThatIsOffIsOffWhateverAnotherDoes() {
        ran("a", UptimeState.OPEN, "2019-06-11T10:00", 180);
        ran("b", UptimeState.OPEN, "2019-06-11T10:00", 60);
        ran("c", UptimeState.STAFF, "2019-06-11T11:00", 60);
        visits("2019-06-11T10:00", 3);
        assertEquals(List.of("c  10 0 off", "c  11 0 staff", "c  12 0 off", "b Hall 2 10 0 open", "b Hall 2 11 0 off",
                "b Hall 2 12 0 off", "a Hall 10 10 3 open", "a Hall 10 11 0 open", "a Hall 10 12 0 open"),
                hours.kioskRows(Selection.EVERYTHING, Map.of("a", "Hall 10", "b", "Hall 2")).stream()
                        .filter(row -> row.at().hour() >= 10 && row.at().hour() <= 12)
                        .map(row -> row.kioskId() + " " + row.kiosk() + " " + row.at().hour() + " " + row.at().visits()
                                + " " + row.at().state().map(UptimeState::key).orElse("off"))
                        .toList());
    }

    @Test
    void aKioskThatDiedAtNoonIsNamedWithItsTimes() {
        for (String kiosk : List.of("a", "b")) {
            ran(kiosk, UptimeState.OPEN, "2019-06-11T09:05", 480);
            ran(kiosk, UptimeState.OPEN, "2019-06-12T09:00", 540);
        }
        ran("dead", UptimeState.OPEN, "2019-06-11T09:00", 184);
        ran("early", UptimeState.OPEN, "2019-06-11T09:00", 470);
        ran("early", UptimeState.OPEN, "2019-06-12T09:25", 500);
        ran("late", UptimeState.OPEN, "2019-06-12T09:00", 540);
        ran("pause", UptimeState.OPEN, "2019-06-11T09:00", 130);
        ran("pause", UptimeState.OPEN, "2019-06-11T13:00", 245);
        ran("pause", UptimeState.OPEN, "2019-06-12T09:00", 540);
        assertEquals(List.of("pause 2019-06-11T11:10 2019-06-11T13:00", "dead 2019-06-11T12:04 2019-06-12T18:00"),
                silences(Selection.EVERYTHING));
        assertEquals(List.of("dead 2019-06-12T09:00 2019-06-12T18:00"), silences(new Selection(
                Optional.of(LocalDate.parse("2019-06-12")), Optional.empty(), Optional.empty())));
    }

    @Test
    void oneSilenceOverMidnightsIsOneAndARunInBetweenMakesItTwo() {
        ran("a", UptimeState.OPEN, "2019-06-11T20:00", 1_800);
        ran("b", UptimeState.OPEN, "2019-06-11T20:00", 230);
        ran("b", UptimeState.OPEN, "2019-06-12T02:00", 30);
        ran("c", UptimeState.OPEN, "2019-06-11T20:00", 60);
        ran("c", UptimeState.STAFF, "2019-06-20T07:00", 30);
        ran("a", UptimeState.OPEN, "2019-06-20T09:00", 60);
        ran("a", UptimeState.OPEN, "2019-09-20T09:00", 60);
        assertEquals(List.of("c 2019-06-11T21:00 2019-06-13T02:00", "b 2019-06-11T23:50 2019-06-12T02:00",
                "b 2019-06-12T02:30 2019-06-20T10:00", "c 2019-06-20T09:00 2019-06-20T10:00",
                "b 2019-09-20T09:00 2019-09-20T10:00", "c 2019-09-20T09:00 2019-09-20T10:00"),
                silences(Selection.EVERYTHING));
    }

    private List<String> silences(Selection selection) {
        return hours.silences(selection).stream()
                .map(silence -> silence.kioskId() + " " + silence.from() + " " + silence.until()).toList();
    }

    @Test
    void daysWithoutAnyRecordAreListedUnlessTheyAreManyAndADayOutIsLeftOut() {
        ran("a", UptimeState.OPEN, "1970-01-01T00:00", 5);
        ran("a", UptimeState.OPEN, "2019-06-11T10:00", 5);
        ran("a", UptimeState.OPEN, "2019-06-13T10:00", 5);
        assertEquals(List.of("1970-01-01", "2019-06-11", "2019-06-12", "2019-06-13"),
                hours.rows(Selection.EVERYTHING).stream().map(row -> row.date().toString()).distinct().toList());
        Selection from = new Selection(Optional.of(LocalDate.parse("2019-06-12")), Optional.empty(), Optional.empty());
        assertEquals(List.of("2019-06-12", "2019-06-13"),
                hours.rows(from).stream().map(row -> row.date().toString()).distinct().toList());
        assertEquals(List.of(), new Hours().rows(Selection.EVERYTHING));
    }

    private void ran(String kiosk, UptimeState state, String began, int minutes) {
        hours.add(new RecordedUptime(kiosk, state, local(began), minutes * 60_000L));
    }

    private void visits(String at, int count) {
        hours.addVisits("a", Hours.of(local(at)), count);
    }

    private static long local(String time) {
        return LocalDateTime.parse(time).toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    private List<String> notOff() {
        return hours.rows(Selection.EVERYTHING).stream().filter(row -> row.state().isPresent())
                .map(row -> row.hour() + " " + row.visits() + " " + row.state().orElseThrow().key()).toList();
    }
}
