package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Subject;
import java.util.ArrayList;
import java.util.List;

/// What a visitor has put aside to take home: in the order of saving, each once. Forgotten when the visit ends.
public final class SavedList {
    private final List<Subject> subjects = new ArrayList<>();

    /// What has been saved, the first first.
    public List<Subject> subjects() {
        return List.copyOf(subjects);
    }

    /// Whether something has been saved.
    public boolean contains(Subject subject) {
        return subjects.contains(subject);
    }

    /// How many things have been saved.
    public int size() {
        return subjects.size();
    }

    /// Puts something at a place, counted from 0, or at the end of a shorter list; nothing changes where it is saved
    /// already.
    public void insert(Subject subject, int place) {
        if (!subjects.contains(subject)) {
            subjects.add(Math.min(place, subjects.size()), subject);
        }
    }

    /// Takes something off.
    public void remove(Subject subject) {
        subjects.remove(subject);
    }

    /// Forgets everything.
    public void clear() {
        subjects.clear();
    }
}
