package eu.smartregions.kiosk.screen.partner;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Instrument;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.CoInvestment.Fit;
import eu.smartregions.kiosk.guide.CoInvestment.Joinable;
import eu.smartregions.kiosk.guide.CoInvestment.Rule;
import eu.smartregions.kiosk.guide.CoInvestment.Standing;
import eu.smartregions.kiosk.guide.Reason;
import eu.smartregions.kiosk.guide.Reason.Side;
import eu.smartregions.kiosk.screen.InstrumentWords;
import eu.smartregions.kiosk.screen.ReasonWords;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Puts the rules of a co-investment sheet into words: with the names of the regions, never "you".
final class CoInvestWords {

    private final Exhibition exhibition;
    private final Words words;
    private final ReasonWords names;
    private final Region one;
    private final Region other;

    CoInvestWords(Exhibition exhibition, Words words, Region one, Region other) {
        this.exhibition = exhibition;
        this.words = words;
        this.names = new ReasonWords(exhibition, words);
        this.one = one;
        this.other = other;
    }

    /// Returns the offer or the partnership by which two regions complete each other.
    String title(Reason.Complement reason) {
        return switch (reason) {
            case Reason.Meets(_, var offer, _) -> text(offer.title());
            case Reason.Leads(_, var partnership) -> text(partnership.name());
            case Reason.Completes(var partnership, _, _) -> text(partnership.name());
        };
    }

    /// Returns the rule by which it does.
    String rule(Reason.Complement reason) {
        return switch (reason) {
            case Reason.Meets(Side giver, _, var wish) -> words.messages().text("coinvest.meets", text(wish.title()))
                    + Lettering.SEPARATOR + name(giver) + " → " + name(giver.swapped());
            case Reason.Leads(Side leader, _) -> stands(leader, said("role.lead")) + Lettering.SEPARATOR
                    + stands(leader.swapped(), said("role.partner"));
            case Reason.Completes(_, var ones, var others) -> stands(Side.ONE, names.areas(ones)) + Lettering.SEPARATOR
                    + stands(Side.OTHER, names.areas(others));
        };
    }

    /// Returns the standing of both regions in a partnership.
    String rule(Joinable joinable) {
        return stands(Side.ONE, standing(joinable.one())) + Lettering.SEPARATOR
                + stands(Side.OTHER, standing(joinable.other()));
    }

    /// Returns the rules by which an instrument fits.
    String rule(Fit fit) {
        String fields = fit.fields().isEmpty() ? said("map.all-fields") : names.areas(fit.fields());
        String way = said("coinvest.way." + fit.way().name().toLowerCase(Locale.ROOT));
        String whose = new InstrumentWords(exhibition, words).said(fit.instrument().money().investors());
        return String.join(Lettering.SEPARATOR, fields, way, whose);
    }

    /// Returns the sentence that names the instruments that fail a rule.
    String failed(Rule rule, List<Instrument> instruments) {
        return words.messages().text("coinvest.rule." + rule.name().toLowerCase(Locale.ROOT),
                instruments.stream().map(instrument -> text(instrument.name())).collect(Collectors.joining(", ")));
    }

    private String standing(Standing standing) {
        return switch (standing) {
            case Standing.Leads _ -> said("role.lead");
            case Standing.TakesPart _ -> said("role.partner");
            case Standing.WorksIn(var areas) -> names.areas(areas);
        };
    }

    private String stands(Side side, String how) {
        return words.messages().text("text.of", name(side), how);
    }

    private String name(Side side) {
        return text((side == Side.ONE ? one : other).name());
    }

    private String said(String key) {
        return words.messages().text(key);
    }

    private String text(LocalizedText text) {
        return text.text(words.language());
    }
}
