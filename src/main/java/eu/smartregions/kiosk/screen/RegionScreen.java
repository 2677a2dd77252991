package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.Similarity;
import eu.smartregions.kiosk.ui.CardGrid;
import eu.smartregions.kiosk.ui.Columns;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One region, always in the same order: name, fields, what it is good at, figures, what to take along, where to go
/// next.
public final class RegionScreen extends Screen {
    private final Region region;
    private final RegionHero hero;
    private final javafx.scene.layout.Region body;

    public RegionScreen(ScreenContext around, RegionId id) {
        super(around);
        region = around.exhibition().region(id).orElseThrow();
        hero = new RegionHero(this, region);
        RegionFacts facts = new RegionFacts(around, region);
        // A page with room for little begins with a sentence.
        Scroller scroller = Scroller.across(parts(), scale().beside() && scale().size() == SizeClass.COMPACT
                ? parts().column(1.2, facts.what(), facts.fields(), rest(facts))
                : scale().size() == SizeClass.MEDIUM
                        ? medium(facts)
                        : parts().column(1.2, facts.fields(), content(facts)));
        body = switch (scale().size()) {
            case WIDE -> sideBySide(2.4, scroller, parts().column(0, facts.take(false)));
            case MEDIUM -> sideBySide(1.6, scroller, kept(facts));
            // @formatter:off
            case TALL, COMPACT -> scroller;
            // @formatter:on
        };
        getChildren().addAll(hero, body);
        scrolls(scroller);
    }

    /// Puts what one can point at beside the summary and the figures where the page is wide, below them elsewhere. The
    /// code always stays beside it on a large screen; on a totem it stands beside the summary, where it always has
    /// room.
    private VBox content(RegionFacts facts) {
        return switch (scale().size()) {
            case WIDE -> parts().column(1.6,
                    new CardGrid(2, scale().em(2.4),
                            List.of(parts().column(1.6, facts.what(), facts.figures()), facts.seen())),
                    facts.rest(), more(), next(2));
            case TALL -> parts().column(1.6,
                    sideBySide(RegionFacts.CODE_GAP_EM, parts().column(1.6, facts.what(), facts.figures()),
                            parts().column(0, facts.take(false))),
                    facts.seen(), facts.rest(), more(), next(1));
            // @formatter:off
            case MEDIUM, COMPACT -> parts().column(1.6, facts.what(), rest(facts));
            // @formatter:on
        };
    }

    /// Returns what is scrolled on a tablet, or with large text: the whole summary first.
    private VBox medium(RegionFacts facts) {
        VBox column = parts().column(1.2, facts.what(), facts.fields());
        if (scale().shallow()) {
            column.getChildren().add(facts.figures());
        }
        column.getChildren().add(parts().column(1.6, facts.seen(), facts.rest(), more(),
                next(1)));
        return column;
    }

    /// Returns what stays beside that: figures where they have room, and the ways to take the region home.
    private VBox kept(RegionFacts facts) {
        VBox keep = facts.takeAndSave();
        keep.setMinHeight(USE_PREF_SIZE);
        VBox kept = parts().column(0.8, parts().spring(), keep);
        if (!scale().shallow()) {
            kept.getChildren().addFirst(facts.figures());
        }
        return kept;
    }

    private VBox rest(RegionFacts facts) {
        return parts().column(1.6, facts.figures(), facts.seen(), facts.rest(), more(), facts.take(true), next(1));
    }

    private VBox more() {
        VBox more = new RegionMore(around(), region).all();
        more.setManaged(!more.getChildren().isEmpty());
        return more;
    }

    private Columns sideBySide(double gap, javafx.scene.layout.Region first, javafx.scene.layout.Region second) {
        return new Columns(scale().em(gap), first, second);
    }

    /// Returns the ways on, so that no page is a dead end: regions that are good at similar things, and partners, where
    /// there are any.
    private VBox next(int columns) {
        List<Region> similar = Similarity.similar(region, around().exhibition().regions(), columns == 1 ? 3 : columns);
        VBox next = parts().column(0.8);
        if (!similar.isEmpty()) {
            next.getChildren().addAll(words().say(Lettering.H3.wrapping(), "region.similar"), cards(similar, columns));
        }
        if (!new Links(around()).open(Links.Way.PARTNERS).isEmpty()) {
            next.getChildren().add(partners());
        }
        next.setManaged(!next.getChildren().isEmpty());
        return next;
    }

    private Pane cards(List<Region> regions, int columns) {
        Cards cards = new Cards(around(), parts());
        Pane row = columns == 1 ? parts().column(0.8) : new HBox(scale().em(0.8));
        for (Region other : regions) {
            Target card = cards.region(other, Optional.empty());
            card.setMinHeight(scale().em(Cards.REGION_EM));
            card.setMaxHeight(scale().em(Cards.REGION_EM));
            card.setMinWidth(0);
            card.setPrefWidth(0);
            HBox.setHgrow(card, Priority.ALWAYS);
            row.getChildren().add(card);
        }
        return row;
    }

    private Target partners() {
        Target partners = parts().secondary("handshake", "partners.title", () -> navigator().go(
                new Place.Partners(PartnerQuery.OPEN.from(Optional.of(region.id())), List.of())));
        partners.setMaxWidth(USE_PREF_SIZE);
        return partners;
    }

    @Override
    protected void layoutChildren() {
        double margin = scale().margin();
        hero.resizeRelocate(0, 0, getWidth(), hero.height());
        double top = hero.height() + scale().em(0.8);
        body.resizeRelocate(margin, top, getWidth() - 2 * margin, Math.max(0, getHeight() - top - scale().em(1)));
    }
}
