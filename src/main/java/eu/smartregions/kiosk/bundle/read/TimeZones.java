package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.DidYouMean;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads time zones, written as in the IANA Time Zone Database: a part of the world and a town.
public final class TimeZones {
    /// A regular expression: a part of the world and a town; in America a state may come between the two.
    public static final String PATTERN = "^[A-Z][A-Za-z]+(/[A-Z][A-Za-z_-]+){1,2}$";
    private static final Set<String> PARTS_OF_THE_WORLD = Set.of("Africa", "America", "Antarctica", "Arctic", "Asia",
            "Atlantic",
            "Australia", "Europe", "Indian", "Pacific");

    private TimeZones() {
    }

    /// Returns a time zone; after a mistake UTC.
    static ZoneId zone(JsonValue value) {
        Optional<String> written = Texts.word(value, Limit.LABEL);
        Set<String> all = ZoneId.getAvailableZoneIds();
        Optional<String> known = written.filter(name -> all.contains(name) && proper(name));
        written.filter(name -> known.isEmpty() && !value.beyondHelp())
                .ifPresent(name -> value.wrong("unknown-time-zone",
                        "There is no time zone \"" + name + "\".",
                        meant(name, proper(all)).map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("Write a part of the world and a town, such as \"Europe/Brussels\".")));
        return known.<ZoneId>map(ZoneId::of).orElse(ZoneOffset.UTC);
    }

    private static boolean proper(String name) {
        return name.matches(PATTERN) && PARTS_OF_THE_WORLD.contains(name.substring(0, name.indexOf('/')));
    }

    /// Returns all names that may be written, those of Europe first.
    private static List<String> proper(Set<String> all) {
        return all.stream().filter(TimeZones::proper)
                .sorted(Comparator.<String, Boolean>comparing(name -> !name.startsWith("Europe/"))
                        .thenComparing(name -> name))
                .toList();
    }

    /// Returns the time zone of that town, or the one whose name is nearest.
    private static Optional<String> meant(String written, List<String> known) {
        String town = written.substring(written.lastIndexOf('/') + 1).strip().replace(' ', '_')
                .toLowerCase(Locale.ROOT);
        return known.stream().filter(name -> name.toLowerCase(Locale.ROOT).endsWith("/" + town)).findFirst()
                .or(() -> DidYouMean.to(written, known));
    }
}
