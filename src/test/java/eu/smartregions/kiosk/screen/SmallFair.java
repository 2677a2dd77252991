package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Library;
import eu.smartregions.kiosk.content.Meeting;
import eu.smartregions.kiosk.content.Organisation;
import eu.smartregions.kiosk.content.Plans;
import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.content.Publication;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Showcase;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The small exhibition, on 11 and 12 June 2019, with one part of it exchanged.
final class SmallFair {
    static final Exhibition AS_IT_IS = Exhibitions.small();
    /// Four sessions on its first day, one of them at an unknown time, and one on its second.
    static final List<ProgrammeSession> PROGRAMME = List.of(session("Opening", 11, "09:00", "10:00"),
            session("Wind at sea", 11, "10:00", "11:00", new ProgrammeSession.Person("A. Speaker", text("Chair"))),
            session("Markets", 11, "11:15", "12:00"),
            new ProgrammeSession(text("Guided walk"),
                    new ProgrammeSession.Slot(LocalDate.of(2019, 6, 11), Optional.empty(), Optional.empty()),
                    List.of()),
            session("Closing", 12, "09:00", "10:00"));

    private SmallFair() {
    }

    /// Returns it with this region in place of its first one.
    static Exhibition with(Region first) {
        return new Exhibition(AS_IT_IS.event(), AS_IT_IS.areas(),
                Stream.concat(Stream.of(first), AS_IT_IS.regions().stream().skip(1)).toList(), AS_IT_IS.library(),
                AS_IT_IS.plans());
    }

    /// Returns its first region, alpha in energy, with something to show.
    static Region alpha(Showcase showcase) {
        Region alpha = AS_IT_IS.regions().getFirst();
        return new Region(alpha.id(), alpha.name(), alpha.territory(), alpha.specialisation(), showcase);
    }

    /// Returns its first region with a stand or a contact.
    static Region alpha(Meeting meeting) {
        return alpha(new Showcase(List.of(), List.of(), List.of(), List.of(), meeting));
    }

    /// Returns it with this first region and these plans.
    static Exhibition with(Region first, Plans plans) {
        Exhibition exhibition = with(first);
        return new Exhibition(exhibition.event(), exhibition.areas(), exhibition.regions(), exhibition.library(),
                plans);
    }

    /// Returns it with these sessions.
    static Exhibition with(List<ProgrammeSession> programme) {
        Event event = AS_IT_IS.event();
        return new Exhibition(
                new Event(event.name(), event.days(), event.venue(), programme, event.dates()),
                AS_IT_IS.areas(), AS_IT_IS.regions(), AS_IT_IS.library(), AS_IT_IS.plans());
    }

    /// Returns it with these organisations and publications.
    static Exhibition with(List<Organisation> organisations, List<Publication> publications) {
        return new Exhibition(AS_IT_IS.event(), AS_IT_IS.areas(), AS_IT_IS.regions(),
                new Library(organisations, publications, List.of(), List.of(), List.of()), AS_IT_IS.plans());
    }

    private static ProgrammeSession session(String title, int day, String starts, String ends,
            ProgrammeSession.Person... people) {
        return new ProgrammeSession(text(title), new ProgrammeSession.Slot(LocalDate.of(2019, 6, day),
                Optional.of(LocalTime.parse(starts)), Optional.of(LocalTime.parse(ends))), List.of(people));
    }

    /// Returns the moment at which the clocks of the exhibition show this time on a day of June 2019.
    static Instant june(int day, String time) {
        return LocalDate.of(2019, 6, day).atTime(LocalTime.parse(time)).atZone(AS_IT_IS.event().venue().zone())
                .toInstant();
    }

    /// Returns an English text.
    static LocalizedText text(String english) {
        return LocalizedText.of(Language.EN, english);
    }
}
