package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.ThemeId;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.Reason;
import eu.smartregions.kiosk.guide.Reason.Side;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Puts reasons into words, told to the visitor about the region found: reasons of one kind become one sentence, with
/// names behind a colon so that no language has to bend them.
public final class ReasonWords {
    private static final int MOST_NAMES = 3;

    private final Exhibition exhibition;
    private final Words words;

    /// @param words in whose language the reasons are told
    public ReasonWords(Exhibition exhibition, Words words) {
        this.exhibition = exhibition;
        this.words = words;
    }

    /// Returns one sentence for each kind of reason, in the order of the reasons.
    List<String> sentences(List<Reason> reasons) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Reason reason : reasons) {
            names.computeIfAbsent(key(reason), _ -> new ArrayList<>()).add(name(reason));
        }
        return names.entrySet().stream().map(kind -> sentence(kind.getKey(), kind.getValue())).toList();
    }

    /// Returns the wordings that may be told, the fullest first, down to the strongest reason with one name, and last
    /// those of the others, whose words may be shorter; none for no reasons.
    public List<String> wordings(List<Reason> reasons) {
        List<String> sentences = sentences(reasons);
        List<String> wordings = new ArrayList<>();
        for (int told = sentences.size(); told > 0; told--) {
            wordings.add(String.join(Lettering.SEPARATOR, sentences.subList(0, told)));
        }
        reasons.forEach(reason -> wordings.add(sentence(key(reason), List.of(name(reason)))));
        return wordings;
    }

    /// Returns a field's name in the visitor's language, or its identifier where the exhibition has no such field.
    public String area(AreaId id) {
        return exhibition.area(id).map(PriorityArea::name).map(this::text).orElse(id.value());
    }

    /// Returns fields' names in the exhibition's order, with commas between.
    public String areas(Collection<AreaId> ids) {
        return exhibition.areas().stream().filter(area -> ids.contains(area.id())).map(area -> text(area.name()))
                .collect(Collectors.joining(", "));
    }

    /// Returns a theme's name in the visitor's language, or its identifier where the exhibition has no such theme.
    public String theme(ThemeId id) {
        return exhibition.areas().stream().flatMap(area -> area.themes().stream())
                .filter(theme -> theme.id().equals(id))
                .findFirst().map(theme -> text(theme.name())).orElse(id.value());
    }

    /// Returns the word for a kind of offer, such as "skills".
    public String means(Exchange.Means means) {
        return words.messages().text("means." + means.name().toLowerCase(Locale.ROOT));
    }

    private String sentence(String key, List<String> names) {
        List<String> distinct = names.stream().distinct().toList();
        if (key.equals("reason.common") && distinct.size() > MOST_NAMES) {
            return words.messages().count("reason.fields", distinct.size());
        }
        return words.messages().text(key, distinct.stream().limit(MOST_NAMES).collect(Collectors.joining(", ")));
    }

    private static String key(Reason reason) {
        return switch (reason) {
            case Reason.Meets(Side giver, _, _) -> giver == Side.OTHER ? "reason.offered" : "reason.wished";
            case Reason.Leads(Side leader, _) -> leader == Side.OTHER ? "reason.leads" : "reason.led";
            case Reason.Completes _ -> "reason.adds";
            case Reason.Opens(Side leader, _) -> leader == Side.OTHER ? "reason.opens" : "reason.opened";
            // @formatter:off
            case Reason.Together _, Reason.Network _ -> "reason.with";
            case Reason.BothWish _ -> "reason.same-wish";
            case Reason.SharedTheme _, Reason.SharedArea _ -> "reason.common";
            // @formatter:on
            case Reason.Platform _ -> "reason.platform";
            case Reason.Offers _ -> "reason.offers";
            case Reason.IsLead _ -> "reason.lead";
            case Reason.IsPartner _ -> "reason.partner";
            // @formatter:off
            case Reason.Works _, Reason.Active _ -> "reason.works";
            // @formatter:on
        };
    }

    private String name(Reason reason) {
        return switch (reason) {
            case Reason.Meets(Side giver, Exchange offer, Exchange wish) ->
                text((giver == Side.OTHER ? offer : wish).title());
            case Reason.Leads(_, var partnership) -> text(partnership.name());
            case Reason.Completes(_, _, var theirs) -> areas(theirs);
            case Reason.Opens(_, var partnership) -> text(partnership.name());
            case Reason.Together(var partnership) -> text(partnership.name());
            case Reason.Network(LocalizedText name) -> text(name);
            case Reason.BothWish(Exchange.Means means, AreaId area) -> means(means) + " (" + area(area) + ")";
            case Reason.SharedTheme(ThemeId theme) -> theme(theme);
            case Reason.SharedArea(AreaId area) -> area(area);
            case Reason.Platform(LocalizedText name) -> text(name);
            case Reason.Offers(Exchange offer) -> text(offer.title());
            case Reason.IsLead(var partnership) -> text(partnership.name());
            case Reason.IsPartner(var partnership) -> text(partnership.name());
            case Reason.Works(var priority) -> text(priority.label());
            case Reason.Active(AreaId area) -> area(area);
        };
    }

    private String text(LocalizedText text) {
        return text.text(words.language());
    }
}
