package eu.smartregions.kiosk.app;

import eu.smartregions.kiosk.app.staff.NoticeFile;
import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Agenda;
import eu.smartregions.kiosk.guide.Notice;
import eu.smartregions.kiosk.guide.StaffNotices;
import eu.smartregions.kiosk.screen.staff.StaffDesk;
import eu.smartregions.kiosk.ui.text.Dates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The notices that staff put up on the exhibition on show. On the FX thread, but for what is kept on the disk.
final class NoticeBoard {
    private final Path data;
    private final ExhibitionSession shown;

    /// @param data the data folder
    NoticeBoard(Path data, ExhibitionSession shown) {
        this.data = data;
        this.shown = shown;
    }

    /// Returns what is up, and the sessions that are not over.
    StaffDesk.Board board() {
        Event event = shown.exhibition().event();
        Agenda agenda = Agenda.at(event, Instant.now());
        List<ProgrammeSession> programme = event.programme();
        return new StaffDesk.Board(
                shown.view().notices().all().stream().map(notice -> new StaffDesk.Posted(notice, about(notice)))
                        .toList(),
                IntStream.range(0, programme.size())
                        .filter(place -> agenda.timing(programme.get(place)) != Agenda.Timing.OVER)
                        .mapToObj(place -> new StaffDesk.Item(place, said(programme.get(place)))).toList());
    }

    private String about(Notice notice) {
        List<ProgrammeSession> programme = shown.exhibition().event().programme();
        int place = notice.session().orElse(programme.size());
        return place < programme.size() ? said(programme.get(place)) : "Everybody";
    }

    private static String said(ProgrammeSession session) {
        String day = Dates.weekday(session.day(), Language.EN);
        return day + session.starts().map(start -> " " + start).orElse("") + ", "
                + session.title().text(Language.EN);
    }

    /// Shows a notice at once.
    ///
    /// @return keeps it, and tells what became of it; not for the FX thread
    Supplier<StaffDesk.Outcome> post(Notice.Kind kind, OptionalInt session, String text) {
        return put(shown.view().notices().with(new Notice(kind, session, text.strip(), until(session))),
                "Visitors see it now.");
    }

    /// Shows a notice no more.
    ///
    /// @return keeps that, and tells what became of it; not for the FX thread
    Supplier<StaffDesk.Outcome> takeDown(OptionalInt session) {
        return put(shown.view().notices().without(session), "It was taken down.");
    }

    private Supplier<StaffDesk.Outcome> put(StaffNotices notices, String done) {
        shown.view().announce(notices);
        return () -> {
            try {
                new NoticeFile(data).write(shown.contentId(), notices);
                return new StaffDesk.Outcome(true, done, List.of());
            } catch (IOException e) {
                return new StaffDesk.Outcome(false, done + " A restart of the kiosk undoes it, as it could not be "
                        + "kept: " + e.getMessage(), List.of());
            }
        };
    }

    /// Returns the last day of a notice: that of its session, or today, which it is where the conference is replayed.
    private LocalDate until(OptionalInt session) {
        Event event = shown.exhibition().event();
        LocalDate today = LocalDate.ofInstant(Instant.now(), shown.venue().zone());
        if (session.isEmpty() || event.days().replayed()) {
            return today;
        }
        LocalDate day = event.programme().get(session.getAsInt()).day();
        return day.isBefore(today) ? today : day;
    }
}
