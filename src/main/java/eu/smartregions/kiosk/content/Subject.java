package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.Language;
import org.jspecify.annotations.Nullable;

/// What an action of a visitor was about, as the statistics name it.
///
/// @param kind `area`, `theme`, `region`, `country`, `language`, `event`, `session`, `publication`, `instrument`,
///             `organisation`, `partnership`, `story` or `screen`; `none` where it was about nothing;
///             for names alone also `occasion` and `look`
/// @param id   the identifier within the kind
public record Subject(String kind, String id) {
    /// Nothing: what a search led to that found nothing.
    public static final Subject NONE = new Subject("none", "none");
    /// The conference itself.
    public static final Subject OCCASION = new Subject("occasion", "occasion");

    /// A priority area.
    public static Subject of(AreaId id) {
        return new Subject("area", id.value());
    }

    /// A theme.
    public static Subject of(ThemeId id) {
        return new Subject("theme", id.value());
    }

    /// A region.
    public static Subject of(RegionId id) {
        return new Subject("region", id.value());
    }

    /// A country.
    public static Subject of(Country country) {
        return new Subject("country", country.code());
    }

    /// A language.
    public static Subject of(Language language) {
        return new Subject("language", language.code());
    }

    /// How an area looks.
    public static Subject lookOf(AreaId id) {
        return new Subject("look", id.value());
    }

    /// A later event.
    public static Subject event(String id) {
        return new Subject("event", id);
    }

    /// A session, by its place in the programme, counted from 1.
    public static Subject session(int number) {
        return new Subject("session", Integer.toString(number));
    }

    /// A publication.
    public static Subject publication(String id) {
        return new Subject("publication", id);
    }

    /// A funding instrument.
    public static Subject instrument(String id) {
        return new Subject("instrument", id);
    }

    /// An organisation that is no region.
    public static Subject organisation(String id) {
        return new Subject("organisation", id);
    }

    /// A partnership.
    public static Subject partnership(String id) {
        return new Subject("partnership", id);
    }

    /// A region's story.
    public static Subject story(String id) {
        return new Subject("story", id);
    }

    /// A screen that is about nothing in particular, such as Home.
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
