package eu.smartregions.kiosk.content;

/// What an action of a visitor was about, as the statistics name it.
///
/// @param kind `area`, `theme`, `region`, `country`, `language`, `funding` or `screen`
/// @param id   the identifier within the kind
public record Subject(String kind, String id) {

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

    /// A funding instrument.
    public static Subject funding(String instrument) {
        return new Subject("funding", instrument);
    }

    /// A screen that is about nothing in particular, such as Home.
    public static Subject screen(String name) {
        return new Subject("screen", name);
    }
}
