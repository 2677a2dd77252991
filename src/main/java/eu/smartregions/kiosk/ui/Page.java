package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The frame of a page above the bar: title at the top left, the event's name at the top right, the body below. Nothing
/// in the header can be touched, since it is out of reach of many: it takes the top tenth, in portrait the top 30 %, in
/// lower mode all that is above the part within reach.
public final class Page extends Region {
    private static final double NAME_TOP_EM = 2.2;
    /// The gap between the ground of the header and the body.
    private static final double GROUND_GAP_EM = 0.8;
    private static final String ON_GROUND = "hero-words";
    private static final String ON_FIELD = "area-words";

    private final Scale scale;
    private final HBox header;
    private final Region body;
    private @Nullable Region band;
    private @Nullable Label eventName;

    /// @param lead  the title, possibly with an icon before it or a sentence below it
    /// @param event the event's name
    public Page(Parts parts, Node lead, LocalizedText event, Region body) {
        this.scale = parts.scale();
        this.body = body;
        Label name = parts.words().tell(Lettering.LABEL.line(), event);
        Region spring = parts.spring();
        header = parts.row(1, lead, spring, name);
        header.setMouseTransparent(true);
        name.setVisible(scale.size() == SizeClass.WIDE);
        name.setManaged(name.isVisible());
        // Without the name, what stands alone in the header ends where the body does.
        spring.setManaged(name.isVisible());
        name.setMinWidth(USE_PREF_SIZE);
        if (scale.portrait() || scale.lowered()) {
            header.setAlignment(Pos.BOTTOM_LEFT);
        }
        getChildren().addAll(header, body);
        if (scale.highHeader()) {
            Label large = parts.words().tell(Lettering.H2.line(), event);
            StackPane ground = new StackPane(large);
            ground.getStyleClass().add("event-band");
            ground.setPadding(new Insets(scale.em(NAME_TOP_EM), scale.margin(), 0, scale.margin()));
            ground.setAlignment(Pos.TOP_LEFT);
            ground.setManaged(false);
            ground.setMouseTransparent(true);
            band = ground;
            getChildren().addFirst(ground);
            eventName = large;
            header.getStyleClass().add(ON_GROUND);
        }
    }

    /// Puts the colour of a field and its frieze behind the title, on large screens and where the header is high. The
    /// page carries the field's look.
    ///
    /// @param frieze at the right edge
    public void head(Region frieze) {
        if (scale.size() != SizeClass.WIDE && !scale.highHeader()) {
            return;
        }
        StackPane ground = new StackPane(frieze);
        ground.getStyleClass().add("area-ground");
        StackPane.setAlignment(frieze, scale.highHeader() ? Pos.TOP_RIGHT : Pos.BOTTOM_RIGHT);
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        if (band != null) {
            getChildren().remove(band);
        }
        band = ground;
        header.getStyleClass().remove(ON_GROUND);
        header.getStyleClass().add(ON_FIELD);
        header.getChildren().removeLast();
        getChildren().addFirst(ground);
    }

    /// The title of a page in the style that its room asks for.
    public static Label title(Scale scale) {
        return switch (scale.size()) {
            case WIDE -> Lettering.H1.line();
            case TALL -> FittedLabel.title(scale, Lettering.DISPLAY, 2);
            case MEDIUM -> Lettering.H2.line();
            case COMPACT ->
                FittedLabel.title(scale, scale.lowered() ? Lettering.H1 : scale.low() ? Lettering.H3 : Lettering.H2,
                        scale.portrait() || scale.lowered() ? 2 : 1);
        };
    }

    /// Returns the height of a page's header, in pixels.
    public static double headerHeight(Scale scale) {
        return switch (scale.size()) {
            case WIDE -> scale.em(6.2);
            case TALL -> portrait(scale);
            case MEDIUM -> scale.em(4.6);
            case COMPACT ->
                scale.lowered() ? scale.above() : scale.portrait() ? portrait(scale) : scale.em(scale.low() ? 3 : 4);
        };
    }

    /// Returns the height of a page's body, in pixels.
    public static double bodyHeight(Scale scale) {
        return scale.height() + scale.above() - headerHeight(scale) - below(scale);
    }

    private static double below(Scale scale) {
        return scale.em(scale.size() == SizeClass.MEDIUM || scale.lowered() || scale.low() ? 0.8 : 1.2);
    }

    /// The top 30 % of the screen, of which the page has all but the bar.
    private static double portrait(Scale scale) {
        return Math.ceil((scale.height() + scale.em(Scale.BAR_EM)) * 0.30);
    }

    @Override
    protected void layoutChildren() {
        double margin = scale.margin();
        double headerHeight = headerHeight(scale);
        boolean ground = header.getStyleClass().contains(ON_GROUND) || header.getStyleClass().contains(ON_FIELD);
        double below = scale.portrait() || scale.lowered() ? scale.em(ground ? 1 + GROUND_GAP_EM : 1) : 0;
        header.resizeRelocate(margin, 0, getWidth() - 2 * margin, headerHeight - below);
        double free = headerHeight - below - header.prefHeight(getWidth() - 2 * margin);
        if (eventName != null && band != null) {
            eventName.setVisible(scale.em(NAME_TOP_EM) + eventName.prefHeight(-1) <= free);
        }
        if (band != null) {
            band.resizeRelocate(0, 0, getWidth(), Math.floor(headerHeight - scale.em(GROUND_GAP_EM)));
        }
        double top = headerHeight;
        body.resizeRelocate(margin, top, getWidth() - 2 * margin,
                Math.max(0, getHeight() - top - below(scale)));
    }
}
