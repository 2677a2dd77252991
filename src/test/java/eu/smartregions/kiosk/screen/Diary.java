package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Navigation;
import eu.smartregions.kiosk.content.place.Opinion;
import eu.smartregions.kiosk.content.place.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes down what a navigator tells, a line each: `TAP home 0`, `chose ES`, `saved soon`, `found nothing`.
final class Diary implements NavigationListener {
    private final List<String> lines = new ArrayList<>();

    /// Returns the lines written so far.
    List<String> lines() {
        return List.copyOf(lines);
    }

    /// Returns those of them that begin with a word.
    List<String> lines(String word) {
        return lines.stream().filter(line -> line.startsWith(word + " ")).toList();
    }

    @Override
    public void arrived(Place place, Navigation how, double offset) {
        lines.add(how + " " + place.screen() + " " + Math.round(offset));
    }

    @Override
    public void refined(Place place) {
        lines.add("refined " + place.screen());
    }

    @Override
    public void chose(Subject subject) {
        lines.add("chose " + subject.id());
    }

    @Override
    public void saved(Subject subject) {
        lines.add("saved " + subject.id());
    }

    @Override
    public void unsaved(Subject subject) {
        lines.add("unsaved " + subject.id());
    }

    @Override
    public void searched(Optional<Subject> found) {
        lines.add("found " + found.map(Subject::id).orElse("nothing"));
    }

    @Override
    public void tookAway(Subject subject) {
        lines.add("took " + subject.id());
    }

    @Override
    public void doesNotCount() {
        lines.add("not counted");
    }

    @Override
    public void answered(Opinion opinion) {
        lines.add(opinion.name());
    }
}
