package eu.smartregions.kiosk.content;

import java.util.List;
import java.util.Optional;

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

    /// The publication of an identifier, or empty if there is none such.
    public Optional<Publication> publication(String id) {
        return publications.stream().filter(publication -> publication.id().equals(id)).findFirst();
    }

    /// The organisation of an identifier, or empty if there is none such.
    public Optional<Organisation> organisation(String id) {
        return organisations.stream().filter(organisation -> organisation.id().equals(id)).findFirst();
    }
}
