package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Fact;
import eu.smartregions.kiosk.content.Membership;
import eu.smartregions.kiosk.content.Priority;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Stand;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Two or three regions side by side: the same rows for all, each entry marked if it fits one of another region. Rows
/// that are empty for all are left out.
///
/// @param regions in the order of the columns
/// @param rows    the aspects with at least one entry
public record Comparison(List<Region> regions, List<Row> rows) {

    /// The aspects that are compared.
    public enum Aspect {
        FIELDS, OFFERS, WISHES, PRIORITIES, PARTNERSHIPS, FIGURES, STAND
    }

    /// One entry of a region on an aspect.
    public sealed interface Entry {
        /// A field it works in.
        record Field(AreaId area) implements Entry {
        }

        /// An offer or a wish.
        record Exchanged(Exchange exchange) implements Entry {
        }

        /// A priority of its strategy.
        record Aim(Priority priority) implements Entry {
        }

        /// A partnership, network or cluster it is in.
        record Member(Membership membership) implements Entry {
        }

        /// A figure with its year and source.
        record Figure(Fact fact) implements Entry {
        }

        /// The stand where it can be met.
        record Place(Stand stand) implements Entry {
        }
    }

    /// An entry and whether it fits one of another region.
    public record Item(Entry entry, boolean fits) {
    }

    /// One aspect of all regions.
    ///
    /// @param cells one for each region, possibly empty
    public record Row(Aspect aspect, List<List<Item>> cells) {
        /// Copies the list.
        public Row {
            cells = List.copyOf(cells);
        }

        /// Whether regions fit each other here.
        public boolean fits() {
            return cells.stream().flatMap(List::stream).anyMatch(Item::fits);
        }
    }

    /// Copies the lists.
    public Comparison {
        regions = List.copyOf(regions);
        rows = List.copyOf(rows);
    }

    /// Compares regions of an exhibition.
    public static Comparison of(Exhibition exhibition, List<Region> regions) {
        List<Row> rows = Stream.of(Aspect.values())
                .map(aspect -> new Row(aspect,
                        regions.stream().map(region -> entries(aspect, region, exhibition).stream()
                                .map(entry -> new Item(entry,
                                        regions.stream().anyMatch(other -> other != region && fits(entry, other))))
                                .toList()).toList()))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty())).toList();
        return new Comparison(regions, rows);
    }

    private static List<? extends Entry> entries(Aspect aspect, Region region, Exhibition exhibition) {
        return switch (aspect) {
            case FIELDS -> exhibition.areas().stream().map(PriorityArea::id).filter(region.areas()::contains)
                    .map(Entry.Field::new).toList();
            case OFFERS -> exchanges(region, Exchange.Side.OFFER);
            case WISHES -> exchanges(region, Exchange.Side.WISH);
            case PRIORITIES -> map(region.specialisation().priorities(), Entry.Aim::new);
            case PARTNERSHIPS -> map(region.specialisation().memberships(), Entry.Member::new);
            case FIGURES -> map(region.territory().facts(), Entry.Figure::new);
            case STAND -> region.showcase().meeting().stand().stream().map(Entry.Place::new).toList();
        };
    }

    private static List<Entry> exchanges(Region region, Exchange.Side side) {
        return region.showcase().exchanges().stream().filter(exchange -> exchange.side() == side)
                .<Entry>map(Entry.Exchanged::new).toList();
    }

    private static <T> List<Entry> map(List<T> values, Function<T, Entry> entry) {
        return values.stream().map(entry).toList();
    }

    /// Offers fit wishes and wishes fit offers of the same means in the same field; priorities fit by a common theme.
    private static boolean fits(Entry entry, Region other) {
        return switch (entry) {
            case Entry.Field(AreaId area) -> other.areas().contains(area);
            case Entry.Exchanged(Exchange mine) ->
                other.showcase().exchanges().stream().anyMatch(theirs -> theirs.side() != mine.side()
                        && theirs.means() == mine.means() && theirs.area().equals(mine.area()));
            case Entry.Aim(Priority priority) -> sharesTheme(priority, other);
            case Entry.Member(Membership membership) -> other.specialisation().memberships().stream()
                    .anyMatch(theirs -> english(theirs.partnership()).equals(english(membership.partnership())));
            // @formatter:off
            case Entry.Figure _, Entry.Place _ -> false;
            // @formatter:on
        };
    }

    private static boolean sharesTheme(Priority priority, Region other) {
        return !Collections.disjoint(priority.themes(), other.specialisation().themes());
    }

    private static String english(LocalizedText name) {
        return name.text(Language.EN);
    }
}
