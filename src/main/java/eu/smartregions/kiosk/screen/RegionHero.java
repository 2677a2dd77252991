package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.MosaicPlace;
import eu.smartregions.kiosk.ui.MosaicView;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.PhotoPane;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The top of a region's page: its photograph or its face, else its outline in the colour and pattern of its first
/// field, so that nothing looks missing; its country, its name and what it is known for. Nothing in it can be touched.
final class RegionHero extends Region {
    /// The part of the width that the words have beside the picture.
    private static final double WORDS_SHARE = 0.74;
    /// The part of the height that a photograph has above the words.
    private static final double PHOTO_SHARE = 0.44;
    /// Width of what it is known for, so that it ends before the base row of the face.
    private static final double HOOK_EM = 52;
    /// Height on a totem, with a face above the words.
    private static final double TALL_EM = 36;
    /// Height on a tablet, there with what the region is known for, and that with large text.
    private static final double LOW_EM = 8.4;
    private static final double MEDIUM_EM = 11.4;
    private static final double SHALLOW_EM = 10;
    private static final double SIGN_EM = 6;
    private static final double UPRIGHT_SIGN_EM = 11;

    private final Scale scale;
    private final boolean telling;
    private final Pane ground = new Pane();
    private final StackPane words;
    private final Region picture;
    private final Region scrim = new Region();

    RegionHero(Screen screen, eu.smartregions.kiosk.content.Region region) {
        this.scale = screen.scale();
        Optional<LocalizedText> told = region.specialisation().introduction().hook().filter(_ -> tells(scale));
        telling = told.isPresent();
        AreaLook look = new Cards(screen.around(), screen.parts()).look(region, Optional.empty());
        picture = picture(screen, region, look);
        picture.setManaged(false);
        boolean faced = picture instanceof MosaicView;
        ground.getStyleClass().add(faced ? "area-ground" : "hero");
        AreaStyles.apply(ground, look);
        scrim.getStyleClass().add("hero-scrim");
        scrim.setManaged(false);
        scrim.setVisible(picture instanceof PhotoPane && !upright());
        ground.getChildren().addAll(picture, scrim);
        boolean shallow = scale.size() == SizeClass.MEDIUM && scale.shallow();
        Label country = (shallow ? Lettering.CAPTION : Lettering.LEAD).line();
        screen.words().follow(() -> country.setText(country(region, screen)));
        boolean large = scale.size() == SizeClass.WIDE || scale.highHeader();
        FittedLabel name = FittedLabel.title(scale, large ? Lettering.DISPLAY : shallow ? Lettering.H2 : Lettering.H1,
                1);
        screen.words().tell(name, region.name());
        VBox names = screen.parts().column(0.2, country, name);
        told.ifPresent(hook -> {
            Label known = screen.words().tell(
                    switch (scale.size()) {
                        case WIDE -> FittedLabel.lead(scale, 2);
                        case TALL -> Lettering.LEAD.wrapping();
                    // @formatter:off
                                case MEDIUM, COMPACT -> FittedLabel.sentence(scale, 2);
                                // @formatter:on
                    },
                    hook);
            known.setMaxWidth(scale.em(HOOK_EM));
            names.getChildren().add(known);
        });
        names.setAlignment(Pos.BOTTOM_LEFT);
        words = new StackPane(names);
        words.getStyleClass().add(faced ? "area-words" : "hero-words");
        AreaStyles.apply(words, look);
        getChildren().addAll(ground, words);
        setMouseTransparent(true);
    }

    /// Returns the height of the hero, in pixels.
    double height() {
        return switch (scale.size()) {
            case WIDE -> scale.em(15);
            case TALL -> picture instanceof MosaicView ? tall() : Page.headerHeight(scale);
            case MEDIUM -> scale.em(!telling ? LOW_EM : scale.shallow() ? SHALLOW_EM : MEDIUM_EM);
            case COMPACT -> upright() || scale.lowered() ? Page.headerHeight(scale) : scale.em(7.4);
        };
    }

    /// Whether the picture stands above the words rather than beside them.
    private boolean upright() {
        return scale.portrait();
    }

    /// Whether there is room for what the region is known for.
    static boolean tells(Scale scale) {
        return scale.size() != SizeClass.COMPACT;
    }

    private static String country(eu.smartregions.kiosk.content.Region region, Screen screen) {
        boolean machine = tells(screen.scale()) && region.specialisation().introduction().hook()
                .filter(hook -> hook.in(screen.words().language()).machine()).isPresent();
        return Stream.concat(region.countryBeside(screen.words().language()).stream(), Stream.concat(
                region.exhibits() ? Stream.of("region.exhibits") : Stream.empty(),
                machine ? Stream.of("text.machine") : Stream.empty()).map(key -> screen.words().messages().text(key)))
                .collect(Collectors.joining(Lettering.SEPARATOR));
    }

    private Region picture(Screen screen, eu.smartregions.kiosk.content.Region region, AreaLook look) {
        if (!region.pictures().isEmpty()) {
            PhotoPane photo = new PhotoPane(region.pictures().getFirst().framing());
            screen.around().pictures().read(region.pictures().getFirst(), scale.width(), screen::shown, photo::show);
            return photo;
        }
        if (!region.mainAreas().isEmpty()) {
            MosaicView face = screen.around().mosaics().face(region, place(), scale);
            face.getStyleClass().add("head-face");
            return face;
        }
        return new Cards(screen.around(), screen.parts()).drawn(region, look, 1.2,
                upright() || scale.lowered() ? UPRIGHT_SIGN_EM : SIGN_EM);
    }

    /// Returns the height with a face above the words, which may need more than usual.
    private double tall() {
        double told = words.prefHeight(scale.width() - 2 * scale.margin());
        return Math.max(scale.em(TALL_EM), Math.ceil(picture.getPrefHeight() + told + scale.em(1.6)));
    }

    private MosaicPlace place() {
        return switch (scale.size()) {
            case WIDE -> MosaicPlace.HEAD;
            case TALL -> MosaicPlace.HEAD_TALL;
            case MEDIUM -> telling && !scale.shallow() ? MosaicPlace.HEAD_MEDIUM : MosaicPlace.HEAD_LOW;
            case COMPACT -> MosaicPlace.HEAD_LOW;
        };
    }

    @Override
    protected void layoutChildren() {
        double margin = scale.margin();
        double width = getWidth();
        double height = getHeight();
        double edge = scale.em(0.8);
        ground.resizeRelocate(0, 0, width, height);
        if (picture instanceof MosaicView) {
            // A style may keep it from lying behind words.
            double wide = Math.min(width, upright() || picture.getMaxWidth() < 0 ? width : picture.getMaxWidth());
            picture.resizeRelocate(width - wide, 0, wide, !upright()
                    ? height
                    : scale.size() == SizeClass.TALL ? picture.getPrefHeight() : height * PHOTO_SHARE);
        } else if (picture instanceof PhotoPane) {
            picture.resizeRelocate(0, 0, width, upright() ? height * PHOTO_SHARE : height);
            scrim.resizeRelocate(0, 0, width, height);
        } else if (upright()) {
            picture.resizeRelocate(margin, edge, width - 2 * margin, height * 0.42);
        } else {
            picture.resizeRelocate(width * WORDS_SHARE, edge, width * (1 - WORDS_SHARE) - margin, height - 2 * edge);
        }
        boolean under = scale.size() == SizeClass.TALL && picture instanceof MosaicView;
        double top = under ? picture.getPrefHeight() : upright() ? height * 0.46 : 0;
        words.resizeRelocate(margin, top, (upright() ? width : width * WORDS_SHARE) - 2 * margin, height - edge - top);
    }
}
