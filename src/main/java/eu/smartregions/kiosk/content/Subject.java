package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.Language;
import org.jspecify.annotations.Nullable;

/// The subject of a visitor's action, as the statistics name it.
///
/// @param kind `area`, `theme`, `region`, `country`, `language`, `event`, `session`, `publication`, `instrument`,
/// `organisation`, `partnership`, `story` or `screen`; `none` where there is no subject; for names alone also
/// `occasion` and `look`
/// @param id   the identifier within the kind
public record Subject(String kind, String id) {
    /// No subject: the result of a search that found nothing.
    public static final Subject NONE = new Subject("none", "none");
    /// The conference itself.
    public static final Subject OCCASION = new Subject("occasion", "occasion");

    /// The kind under which the database keeps the key of each area's [AreaLook] among the names, for reports that are
    /// made without the content. No action is about it.
    public static final String LOOK = "look";

    /// Returns a priority area as a subject.
    public static Subject of(AreaId id) {
        return new Subject("area", id.value());
    }

    /// Returns a theme as a subject.
    public static Subject of(ThemeId id) {
        return new Subject("theme", id.value());
    }

    /// Returns a region as a subject.
    public static Subject of(RegionId id) {
        return new Subject("region", id.value());
    }

    /// Returns a country as a subject.
    public static Subject of(Country country) {
        return new Subject("country", country.code());
    }

    /// Returns a language as a subject.
    public static Subject of(Language language) {
        return new Subject("language", language.code());
    }

    /// Returns the look of an area as a subject, for names alone.
    public static Subject lookOf(AreaId id) {
        return new Subject(LOOK, id.value());
    }

    /// Returns a later event as a subject.
    public static Subject event(String id) {
        return new Subject("event", id);
    }

    /// Returns a session as a subject, by its place in the programme, counted from 1.
    public static Subject session(int number) {
        return new Subject("session", Integer.toString(number));
    }

    /// Returns a publication as a subject.
    public static Subject publication(String id) {
        return new Subject("publication", id);
    }

    /// Returns a funding instrument as a subject.
    public static Subject instrument(String id) {
        return new Subject("instrument", id);
    }

    /// Returns an organisation that is no region as a subject.
    public static Subject organisation(String id) {
        return new Subject("organisation", id);
    }

    /// Returns a partnership as a subject.
    public static Subject partnership(String id) {
        return new Subject("partnership", id);
    }

    /// Returns a region's story as a subject.
    public static Subject story(String id) {
        return new Subject("story", id);
    }

    /// Returns a screen without a subject of its own, such as Home, as a subject.
    public static Subject screen(String name) {
        return new Subject("screen", name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Subject subject && id.equals(subject.id) && kind.equals(subject.kind);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + id.hashCode();
    }
}
