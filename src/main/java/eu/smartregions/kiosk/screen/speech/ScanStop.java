package eu.smartregions.kiosk.screen.speech;

import eu.smartregions.kiosk.ui.RowGrid;
import eu.smartregions.kiosk.ui.Target;
import java.util.List;
import java.util.Optional;

/// What a switch stops at: something to choose, or a group of such things that is passed over at once.
sealed interface ScanStop {

    /// Returns what it is called: of a group the first and the last of it.
    String name();

    /// Returns what can be seen of it, scrolled into view.
    List<Target> shown();

    /// Returns what it holds; nothing where it is to be chosen itself.
    default List<ScanStop> inside() {
        return List.of();
    }

    /// Something to choose.
    record One(Target target) implements ScanStop {
        @Override
        public String name() {
            return Optional.ofNullable(target.getAccessibleText()).orElse("");
        }

        @Override
        public List<Target> shown() {
            return List.of(target);
        }
    }

    /// An entry of a list, only a part of which exists on the screen.
    record Entry(RowGrid<?> list, int index) implements ScanStop {
        @Override
        public String name() {
            return list.name(index);
        }

        @Override
        public List<Target> shown() {
            return list.show(index, index + 1);
        }
    }

    /// Several, one after another.
    record Group(List<ScanStop> inside) implements ScanStop {
        public Group {
            inside = List.copyOf(inside);
        }

        @Override
        public String name() {
            return first().name() + " – " + last().name();
        }

        private ScanStop first() {
            return inside.getFirst() instanceof Group group ? group.first() : inside.getFirst();
        }

        private ScanStop last() {
            return inside.getLast() instanceof Group group ? group.last() : inside.getLast();
        }

        @Override
        public List<Target> shown() {
            if (first() instanceof Entry from && last() instanceof Entry to) {
                return from.list().show(from.index(), to.index() + 1);
            }
            return inside.stream().flatMap(stop -> stop.shown().stream()).toList();
        }
    }
}
