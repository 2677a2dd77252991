package eu.smartregions.kiosk.visit;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Subject;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/// The names that figures need of the content that is showing, kept in the database so that they stay readable after
/// the content has changed.
///
/// @param contentId identifies the content
/// @param names     every subject that has a name, in English
/// @param offered   how many regions each area offers
/// @param zone      the time zone of the venue, by which visits are counted, whatever the computer is set to
/// @param kiosk     who shows it
public record SubjectNames(String contentId, Map<Subject, String> names, Map<Subject, Integer> offered, ZoneId zone,
        Kiosk kiosk) {

    /// A kiosk as its organiser knows it.
    ///
    /// @param name    what it is called, such as `Hall 1, entrance`; empty where it has no name
    /// @param version of the program; empty where it does not matter
    public record Kiosk(String name, String version) {
    }

    public SubjectNames {
        names = Map.copyOf(names);
        offered = Map.copyOf(offered);
    }

    /// Names of content that is shown by a kiosk without a name.
    public SubjectNames(String contentId, Map<Subject, String> names, Map<Subject, Integer> offered, ZoneId zone) {
        this(contentId, names, offered, zone, new Kiosk("", ""));
    }

    /// Returns the same names, shown by this kiosk.
    public SubjectNames at(Kiosk shower) {
        return new SubjectNames(contentId, names, offered, zone, shower);
    }

    /// Returns the names in an exhibition.
    public static SubjectNames of(Exhibition exhibition, String contentId) {
        Map<Subject, Integer> offered = new LinkedHashMap<>();
        exhibition.areas().forEach(area -> offered.put(Subject.of(area.id()), regionsIn(exhibition, area.id())));
        return new SubjectNames(contentId, exhibition.names(), offered, exhibition.event().venue().zone());
    }

    private static int regionsIn(Exhibition exhibition, AreaId area) {
        return (int) exhibition.regions().stream().filter(region -> region.areas().contains(area)).count();
    }
}
