package eu.smartregions.kiosk.visit;

import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.AreaPart;
import eu.smartregions.kiosk.content.place.FundingQuery;
import eu.smartregions.kiosk.content.place.Navigation;
import eu.smartregions.kiosk.content.place.Opinion;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns what happens on the screen into the events of visits.
///
/// A visit begins with the first touch after the attract loop or a reset, and lasts until the next reset. All methods
/// belong to one thread (the FX thread), return at once and never throw because of what the clocks say.
public final class VisitTracker {
    private static final long TOUCHES_APART_MS = 1_000;
    private static final long CLOCK_JUMP_MS = 2_000;

    private final VisitTerms terms;
    private final Clock wall;
    private final LongSupplier nanos;
    private final LongSupplier ids;
    private final Consumer<VisitEvent> log;

    private Place place = new Place.Attract();
    private Language language = Language.EN;
    private @Nullable Course course;
    private boolean staffHere;
    private boolean uncounted;

    /// Makes a tracker without a visit.
    ///
    /// @param wall  says when a visit began and in which time zone, and nothing else
    /// @param nanos monotonic nanoseconds from any origin, such as `System::nanoTime`; all durations come from here
    /// @param ids   a random number for each new visit
    /// @param log   given every event in order, must not wait
    public VisitTracker(VisitTerms terms, Clock wall, LongSupplier nanos, LongSupplier ids, Consumer<VisitEvent> log) {
        this.terms = terms;
        this.wall = wall;
        this.nanos = nanos;
        this.ids = ids;
        this.log = log;
    }

    /// Records a touch anywhere on the screen. To be called before everything that the touch leads to.
    public void touched() {
        Course visit = course;
        if (visit != null) {
            visit.touch();
        } else if (!uncounted) {
            begin();
        }
    }

    /// Records that a place is shown from now on. If the visitor opened it, it begins a visit if there is none.
    public void opened(Place opened, Navigation how) {
        Optional<Course> visit = how.byVisitor() ? begun() : Optional.ofNullable(course);
        boolean samePage = opened.subject().equals(place.subject());
        place = opened;
        EventType type = samePage && how.byVisitor()
                ? EventType.FILTER
                : how.byVisitor() ? EventType.OPEN : EventType.SHOW;
        visit.ifPresent(course -> course.record(type, opened.subject(), how.key() + narrowing(opened)));
    }

    /// Records that texts are in this language from now on. Outside a visit it is only remembered.
    public void language(Language chosen) {
        language = chosen;
        if (course != null) {
            course.record(EventType.LANGUAGE, Subject.of(chosen), "");
        }
    }

    /// Records that the visitor chose something without leaving the page, such as a region on the map.
    public void chose(Subject subject) {
        act(EventType.CHOOSE, subject, "");
    }

    /// Records the result that a search led to, empty if nothing matched. To be called once for each search, when a
    /// result is opened or the search is given up. What was typed must never be passed on.
    public void searched(Optional<Subject> match) {
        act(EventType.SEARCH, match.orElse(Subject.NONE), "");
    }

    /// Records that the visitor put something on the list to take home.
    public void collected(Subject subject) {
        act(EventType.COLLECT, subject, "");
    }

    /// Records that the visitor took something off that list again.
    public void uncollected(Subject subject) {
        act(EventType.UNCOLLECT, subject, "");
    }

    /// Records that a QR code was shown; for the code of the whole list the subject is the place's own.
    public void qrShown(Subject subject) {
        act(EventType.QR, subject, "");
    }

    /// Records the visitor's opinion of the kiosk. Only the first answer of a visit counts.
    public void answered(Opinion opinion) {
        begun().filter(visit -> !visit.answered).ifPresent(visit -> {
            visit.answered = true;
            visit.record(EventType.FEEDBACK, place.subject(), opinion.key());
        });
    }

    /// Forgets the visit, because the visitor asked not to be counted, and records nothing more until its end.
    public void forgotten() {
        uncounted = true;
        forget();
    }

    private void forget() {
        if (course != null) {
            course.write(EventType.FORGET, course.now(), place.subject(), "");
            course = null;
        }
    }

    /// Records that the last touch was by the hand of staff, who are about to take over: it is no visitor's, and
    /// neither is what the page says when it is left.
    public void staffReached() {
        if (course != null) {
            course.forgetTouch();
        }
    }

    /// Ends the visit under way, because staff took over; what follows is not a visitor's. If there were only touches
    /// before, those were already staff's, and it was no visit.
    public void staffCame() {
        if (course != null && !course.acted) {
            forget();
        }
        ended(EndReason.STAFF);
        staffHere = true;
    }

    /// Records that staff gave the kiosk back to visitors.
    public void staffLeft() {
        ended(EndReason.STAFF);
        staffHere = false;
    }

    /// Records that the kiosk announced a reset.
    public void warned() {
        if (course != null) {
            course.record(EventType.WARN, place.subject(), "");
        }
    }

    /// Records that the visitor answered this warning.
    public void stayed() {
        if (course != null) {
            course.record(EventType.STAY, place.subject(), "");
        }
    }

    /// Ends the visit under way; without one this does nothing.
    public void ended(EndReason reason) {
        if (course != null) {
            course.record(EventType.END, place.subject(), reason.key());
            course = null;
        }
        uncounted = false;
    }

    private void act(EventType type, Subject subject, String detail) {
        begun().ifPresent(visit -> visit.record(type, subject, detail));
    }

    /// Returns the visit under way, beginning one if there is none; empty if the visitor is not to be counted.
    private Optional<Course> begun() {
        if (uncounted) {
            return Optional.empty();
        }
        Course visit = course;
        return Optional.of(visit == null ? begin() : visit);
    }

    private Course begin() {
        Visit visit = new Visit(HexFormat.of().toHexDigits(ids.getAsLong()), staffHere ? VisitKind.STAFF : terms.kind(),
                OffsetDateTime.now(wall), terms.contentId(), language, terms.idleLimit());
        Course begun = new Course(visit, nanos.getAsLong());
        course = begun;
        begun.record(EventType.START, place.subject(), "");
        return begun;
    }

    private static String narrowing(Place place) {
        return switch (place) {
            case Place.Area(_, var part) -> switch (part) {
                case AreaPart.Main _ -> "";
                case AreaPart.Also _ -> " also";
                case AreaPart.Whole _ -> " all";
                case AreaPart.InTheme(var theme) -> " theme:" + theme;
            };
            case Place.Europe(var area, var country) -> area.map(id -> " area:" + id).orElse("")
                    + country.map(chosen -> " country:" + chosen.code()).orElse("");
            case Place.Regions(boolean byCountry) -> byCountry ? " by-country" : "";
            case Place.Partners(PartnerQuery quest, var chosen) -> narrowing(quest) + regions(chosen);
            case Place.Compare(var regions) -> regions(regions);
            case Place.CoInvest(var one, var other) -> regions(List.of(one, other));
            case Place.Funding(FundingQuery enquiry, boolean results) ->
                narrowing(enquiry) + (results ? " results" : "");
            case Place.Stories(var area) -> area.map(id -> " area:" + id).orElse("");
            case Place.TourStop(var area, var regions, int step) ->
                area.map(id -> " area:" + id).orElse("") + " step:" + Math.min(step + 1, regions.size()) + "/"
                        + regions.size();
            case Place.Game(var rounds, int step, var answer) ->
                " round:" + (step + 1) + "/" + rounds.size() + " region:"
                        + rounds.get(step).region()
                        + answer.map(given -> given.equals(rounds.get(step).region()) ? " right" : " wrong").orElse("");
            case Place.Programme(var day) -> day.map(chosen -> " day:" + chosen).orElse("");
            case Place.Gallery(_, int picture) -> " picture:" + (picture + 1);
            // @formatter:off
            case Place.Attract _, Place.Home _, Place.WhereFrom _, Place.MyRegion _, Place.RegionPage _,
                 Place.Field _, Place.Events _, Place.EventPage _,
                 Place.Publications _, Place.PublicationPage _, Place.Organisations _,
                 Place.OrganisationPage _, Place.StoryPage _, Place.Floor _, Place.FundingPage _,
                 Place.Search _, Place.Saved _ -> "";
            // @formatter:on
        };
    }

    private static String narrowing(FundingQuery enquiry) {
        return Stream.of(enquiry.applicant(), enquiry.aim(), enquiry.partnering()).flatMap(Optional::stream)
                .map(answer -> " " + answer.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining());
    }

    private static String regions(List<RegionId> regions) {
        return regions.stream().map(id -> " region:" + id).collect(Collectors.joining());
    }

    private static String narrowing(PartnerQuery quest) {
        String whence = switch (quest.whence()) {
            case PartnerQuery.Whence.Anywhere _ -> "";
            case PartnerQuery.Whence.Nearby _ -> " nearby";
            case PartnerQuery.Whence.In(Country country) -> " country:" + country.code();
        };
        return quest.own().map(id -> " own:" + id).orElse("") + quest.area().map(id -> " area:" + id).orElse("")
                + quest.theme().map(id -> " theme:" + id).orElse("")
                + quest.means().map(means -> " means:" + means.name().toLowerCase(Locale.ROOT)).orElse("") + whence;
    }

    /// A touch that is not recorded yet.
    private record Held(long at, Subject subject) {
    }

    /// The visit under way.
    private final class Course {
        private final Visit visit;
        private final long startNanos;
        private boolean answered;
        private boolean acted;
        private int seq;
        private long latest;
        private long latestTouch;
        private long recordedTouch;
        private long wallAhead;
        private Subject touched = place.subject();
        private boolean handedOver;
        /// The last touch that is to be recorded, held back until something follows: it may be the hand of staff.
        private @Nullable Held held;

        Course(Visit visit, long startNanos) {
            this.visit = visit;
            this.startNanos = startNanos;
        }

        void touch() {
            long at = now();
            if (held != null && at - held.at >= TOUCHES_APART_MS) {
                recordHeld();
            }
            latestTouch = at;
            touched = place.subject();
            if (held == null && at - recordedTouch >= TOUCHES_APART_MS) {
                noticeClock(at);
                held = new Held(at, touched);
            }
        }

        /// Forgets the touch that was held back, and those in the second before it.
        private void forgetTouch() {
            held = null;
            latestTouch = recordedTouch;
            handedOver = true;
        }

        private void recordHeld() {
            if (held != null) {
                write(EventType.TOUCH, held.at, held.subject, "");
                recordedTouch = held.at;
                held = null;
            }
        }

        /// Records a touch that was held back, before an event of the kiosk: it may be the last of the visit.
        private void settleTouch() {
            if (latestTouch > recordedTouch) {
                write(EventType.TOUCH, latestTouch, touched, "");
                recordedTouch = latestTouch;
            }
        }

        void record(EventType type, Subject subject, String detail) {
            recordHeld();
            long offset = handedOver && type.isTouch() ? recordedTouch : now();
            acted |= type.isAction();
            if (type.isTouch()) {
                recordedTouch = offset;
                latestTouch = offset;
            } else {
                settleTouch();
            }
            noticeClock(now());
            write(type, offset, subject, detail);
        }

        private void noticeClock(long offset) {
            long ahead = Duration.between(visit.startedAt().toInstant(), wall.instant()).toMillis() - offset;
            long jump = ahead - wallAhead;
            if (Math.abs(jump) > CLOCK_JUMP_MS) {
                wallAhead = ahead;
                write(EventType.CLOCK, offset, place.subject(), Long.toString(Math.round(jump / 1_000.0)));
            }
        }

        private void write(EventType type, long offset, Subject subject, String detail) {
            seq++;
            log.accept(new VisitEvent(visit, seq, offset, type, subject, detail));
        }

        private long now() {
            latest = Math.max(latest, Duration.ofNanos(nanos.getAsLong() - startNanos).toMillis());
            return latest;
        }
    }
}
