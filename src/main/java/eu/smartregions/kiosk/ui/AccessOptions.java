package eu.smartregions.kiosk.ui;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// The options that a visitor has chosen to see, reach and follow the kiosk better; for this visit only.
///
/// @param textPercent 100, 125 or 150; 200 on tablets
/// @param aids        those that are switched on
public record AccessOptions(int textPercent, Set<Aid> aids) {
    /// The options that every visit starts with.
    public static final AccessOptions USUAL = new AccessOptions(100, Set.of());

    /// Something that can be switched on.
    public enum Aid {
        /// High contrast.
        CONTRAST,
        /// Everything that can be touched is in the lower part of the screen.
        LOWER,
        /// Nothing moves by itself.
        STILL,
        /// Much more time before the kiosk asks whether somebody is there.
        UNHURRIED,
        /// Texts are easy to read, where there are such.
        EASY,
        /// Pages are read aloud.
        SPOKEN
    }

    /// Keeps the aids as they are now.
    public AccessOptions {
        EnumSet<Aid> copy = EnumSet.noneOf(Aid.class);
        copy.addAll(aids);
        aids = Collections.unmodifiableSet(copy);
    }

    /// Whether something is switched on.
    public boolean has(Aid aid) {
        return aids.contains(aid);
    }

    /// The same with another text size.
    public AccessOptions withText(int percent) {
        return new AccessOptions(percent, aids);
    }

    /// The same with something switched on or off.
    public AccessOptions with(Aid aid, boolean on) {
        EnumSet<Aid> changed = EnumSet.noneOf(Aid.class);
        changed.addAll(aids);
        if (on) {
            changed.add(aid);
        } else {
            changed.remove(aid);
        }
        return new AccessOptions(textPercent, changed);
    }
}
