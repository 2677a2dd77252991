package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The subject of a visitor's action, as the statistics name it.
///
/// @param kind the kind of thing that it is
/// @param id   the identifier within the kind
public record Subject(Kind kind, String id) {
    /// The kinds of things that statistics name.
    public enum Kind {
        /// Priority area.
        AREA,
        /// Theme within an area.
        THEME,
        /// Region or country that exhibits.
        REGION,
        /// Country.
        COUNTRY,
        /// Language of the screen.
        LANGUAGE,
        /// Later event.
        EVENT,
        /// Session of the programme, by its place in it.
        SESSION,
        /// Publication.
        PUBLICATION,
        /// Funding instrument.
        INSTRUMENT,
        /// Exhibitor that is no region.
        ORGANISATION,
        /// Partnership of regions.
        PARTNERSHIP,
        /// Story of a region.
        STORY,
        /// Screen without a subject of its own, such as Home.
        SCREEN,
        /// No subject.
        NONE,
        /// The conference itself, for its name alone.
        OCCASION,
        /// The key of an area's [AreaLook], kept among the names for reports that are made without the content; no
        /// action is about it.
        LOOK,
        /// A kiosk, kept among the names for the name that its settings give it; no action is about it.
        KIOSK;

        private static final Map<String, Kind> BY_KEY =
                Stream.of(values()).collect(Collectors.toUnmodifiableMap(Kind::key, kind -> kind));

        private final String key = name().toLowerCase(Locale.ROOT);

        /// Returns the name of the kind in the database, in tables and in names of files; it never changes.
        public String key() {
            return key;
        }

        /// Returns the kind of a key.
        ///
        /// @throws IllegalArgumentException if there is none
        public static Kind of(String key) {
            return find(key).orElseThrow(
                    () -> new IllegalArgumentException("there is no kind of subject \"" + key + "\""));
        }

        /// Returns the kind of a key; empty if there is none.
        public static Optional<Kind> find(String key) {
            return Optional.ofNullable(BY_KEY.get(key));
        }
    }

    /// No subject: the result of a search that found nothing.
    public static final Subject NONE = new Subject(Kind.NONE, "none");
    /// The conference itself.
    public static final Subject OCCASION = new Subject(Kind.OCCASION, "occasion");

    /// Returns a priority area as a subject.
    public static Subject of(AreaId id) {
        return new Subject(Kind.AREA, id.value());
    }

    /// Returns a theme as a subject.
    public static Subject of(ThemeId id) {
        return new Subject(Kind.THEME, id.value());
    }

    /// Returns a region as a subject.
    public static Subject of(RegionId id) {
        return new Subject(Kind.REGION, id.value());
    }

    /// Returns a country as a subject.
    public static Subject of(Country country) {
        return new Subject(Kind.COUNTRY, country.code());
    }

    /// Returns a language as a subject.
    public static Subject of(Language language) {
        return new Subject(Kind.LANGUAGE, language.code());
    }

    /// Returns the look of an area as a subject, for names alone.
    public static Subject lookOf(AreaId id) {
        return new Subject(Kind.LOOK, id.value());
    }

    /// Returns a later event as a subject.
    public static Subject event(String id) {
        return new Subject(Kind.EVENT, id);
    }

    /// Returns a session as a subject, by its place in the programme, counted from 1.
    public static Subject session(int number) {
        return new Subject(Kind.SESSION, Integer.toString(number));
    }

    /// Returns a publication as a subject.
    public static Subject publication(String id) {
        return new Subject(Kind.PUBLICATION, id);
    }

    /// Returns a funding instrument as a subject.
    public static Subject instrument(String id) {
        return new Subject(Kind.INSTRUMENT, id);
    }

    /// Returns an organisation that is no region as a subject.
    public static Subject organisation(String id) {
        return new Subject(Kind.ORGANISATION, id);
    }

    /// Returns a partnership as a subject.
    public static Subject partnership(String id) {
        return new Subject(Kind.PARTNERSHIP, id);
    }

    /// Returns a region's story as a subject.
    public static Subject story(String id) {
        return new Subject(Kind.STORY, id);
    }

    /// Returns a screen without a subject of its own, such as Home, as a subject.
    public static Subject screen(String name) {
        return new Subject(Kind.SCREEN, name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Subject subject && kind == subject.kind && id.equals(subject.id);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + id.hashCode();
    }
}
