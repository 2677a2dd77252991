package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Ticker;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Nobody is here: one region after another, each as often as the others, and the languages at the bottom. A touch on
/// what is shown leads there, with Home behind it; a touch beside the languages leads to Home. What staff tell
/// everybody stands between the two.
public final class AttractScreen extends Screen {
    private static final Duration SLIDE = Duration.ofSeconds(8);

    private final Ticker loop = new Ticker(SLIDE, this::next);
    private @Nullable AttractSlide slide;
    private Optional<Region> notice = Optional.empty();
    private final HBox languages;

    public AttractScreen(ScreenContext around) {
        super(around);
        getStyleClass().add("attract-ground");
        setFocusTraversable(true);
        languages = languages();
        getChildren().add(languages);
        next();
        setOnMouseReleased(_ -> navigator().enter(new Place.Home()));
        loop.start();
    }

    /// Shows the next slide in place of the one shown.
    public void next() {
        AttractSlide shown = new AttractSlide(this, around().attract().next());
        if (slide != null) {
            getChildren().remove(slide);
        }
        slide = shown;
        getChildren().addFirst(shown);
        // A notice is over when its day is, also while nobody is here.
        notice.ifPresent(getChildren()::remove);
        notice = NoticeLine.forAll(around(), parts().still());
        notice.ifPresent(getChildren()::add);
    }

    private HBox languages() {
        HBox row = parts().row(0.9);
        List<Language> offered = LanguageChoice.OFFERED.subList(0, switch (scale().size()) {
            case WIDE -> 6;
            case MEDIUM -> 4;
            case TALL -> 3;
            case COMPACT -> 2;
        });
        for (Language language : offered) {
            row.getChildren().add(parts().chip(language::ownName, false, () -> enterIn(language)));
        }
        Target all = parts().chip(() -> words().messages().text("language.count"), false,
                () -> {
                    navigator().enter(new Place.Home());
                    around().openLanguages();
                });
        row.getChildren().addAll(all, parts().spring(), lower());
        return row;
    }

    private Target lower() {
        return parts().chip(() -> words().messages().text("bar.lower"), false, () -> {
            navigator().enter(new Place.Home());
            around().lower();
        });
    }

    private void enterIn(Language language) {
        around().chooseLanguage(language);
        navigator().enter(new Place.Home());
    }

    @Override
    public void leave() {
        loop.stop();
        super.leave();
    }

    @Override
    protected void layoutChildren() {
        double margin = scale().margin();
        double bottom = scale().em(1.2);
        double height = languages.prefHeight(-1);
        languages.resizeRelocate(margin, getHeight() - height - bottom, getWidth() - 2 * margin, height);
        double above = getHeight() - height - 2 * bottom;
        if (notice.isPresent()) {
            Region line = notice.get();
            double lineHeight = Math.ceil(line.prefHeight(getWidth() - 2 * margin));
            line.resizeRelocate(margin, above - lineHeight, getWidth() - 2 * margin, lineHeight);
            above -= lineHeight + bottom;
        }
        if (slide != null) {
            slide.resizeRelocate(0, 0, getWidth(), above);
        }
    }

    @Override
    public boolean keeps() {
        return false;
    }
}
