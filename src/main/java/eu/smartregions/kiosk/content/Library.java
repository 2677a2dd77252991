package eu.smartregions.kiosk.content;

import java.util.List;

/// What the exhibition offers besides regions.
public record Library(List<Organisation> organisations, List<Publication> publications, List<Instrument> instruments,
        List<Partnership> partnerships, List<Term> glossary) {
    public Library {
        organisations = List.copyOf(organisations);
        publications = List.copyOf(publications);
        instruments = List.copyOf(instruments);
        partnerships = List.copyOf(partnerships);
        glossary = List.copyOf(glossary);
    }
}
