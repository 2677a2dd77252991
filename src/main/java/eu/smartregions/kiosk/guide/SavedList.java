package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The things that a visitor has saved to take home: in the order of saving, each once. Forgotten when the visit ends.
public final class SavedList {
    private final List<Subject> subjects = new ArrayList<>();
    private final Map<Subject, Place> ways = new HashMap<>();

    /// Returns the saved things, the earliest first.
    public List<Subject> subjects() {
        return List.copyOf(subjects);
    }

    /// Whether something has been saved.
    public boolean contains(Subject subject) {
        return subjects.contains(subject);
    }

    /// Returns the number of saved things.
    public int size() {
        return subjects.size();
    }

    /// Inserts something at a place, counted from 0, or at the end of a shorter list; nothing changes if it is saved
    /// already.
    public void insert(Subject subject, int place) {
        if (!subjects.contains(subject)) {
            subjects.add(Math.min(place, subjects.size()), subject);
        }
    }

    /// Notes the page that the visitor came from to save something; it stays noted while the visit lasts.
    public void cameFrom(Subject subject, Place page) {
        ways.put(subject, page);
    }

    /// Returns the page that the visitor came from to save something, where that says why.
    public Optional<Place> cameFrom(Subject subject) {
        return Optional.ofNullable(ways.get(subject));
    }

    /// Removes something.
    public void remove(Subject subject) {
        subjects.remove(subject);
    }

    /// Removes everything.
    public void clear() {
        subjects.clear();
        ways.clear();
    }
}
