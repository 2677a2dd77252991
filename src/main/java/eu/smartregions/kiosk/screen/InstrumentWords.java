package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Instrument;
import eu.smartregions.kiosk.guide.take.Handout;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Funding instruments in words of the visitor's language.
public final class InstrumentWords {

    private final Exhibition exhibition;
    private final Words words;

    public InstrumentWords(Exhibition exhibition, Words words) {
        this.exhibition = exhibition;
        this.words = words;
    }

    /// Returns the name of a choice of the funding guide.
    public String said(Enum<?> choice) {
        String kind = choice.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return words.messages().text("funding." + kind + "." + choice.name().toLowerCase(Locale.ROOT));
    }

    /// Returns the names of several choices, in the order of their enumeration.
    public String said(Collection<? extends Enum<?>> choices) {
        return choices.stream().sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal())).map(this::said)
                .collect(Collectors.joining(", "));
    }

    /// Returns the names of the fields that an instrument is for.
    String fields(Instrument instrument) {
        return instrument.conditions().areas().isEmpty()
                ? words.messages().text("map.all-fields")
                : new ReasonWords(exhibition, words).areas(instrument.conditions().areas());
    }

    /// Returns the size and period of an instrument, where they are known, and who puts the money in.
    String money(Instrument instrument) {
        String whose = said(instrument.money().investors());
        return instrument.money().budget().map(budget -> budget(budget) + Lettering.SEPARATOR + whose).orElse(whose);
    }

    /// Returns a size with its period.
    String budget(Instrument.Budget budget) {
        return words.messages().text("funding.billion", budget.billionEuro()) + " (" + budget.period() + ")";
    }

    /// Returns the instrument as text for a phone.
    String handout(Instrument instrument) {
        return Handout.of(instrument.name().text(words.language()), List.of(money(instrument),
                said(instrument.conditions().applicants()), said(instrument.conditions().aims()),
                said(instrument.conditions().partnering()), fields(instrument)), exhibition, words.language());
    }
}
