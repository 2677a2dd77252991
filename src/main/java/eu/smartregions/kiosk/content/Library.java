package eu.smartregions.kiosk.content;

import java.util.List;
import java.util.Optional;

/// Everything that the exhibition offers besides regions.
public record Library(List<Organisation> organisations, List<Publication> publications, List<Instrument> instruments,
        List<Partnership> partnerships, List<Term> glossary) {
    /// Copies the lists.
    public Library {
        organisations = List.copyOf(organisations);
        publications = List.copyOf(publications);
        instruments = List.copyOf(instruments);
        partnerships = List.copyOf(partnerships);
        glossary = List.copyOf(glossary);
    }

    /// Returns the publication of an identifier, or empty if there is none.
    public Optional<Publication> publication(String id) {
        return publications.stream().filter(publication -> publication.id().equals(id)).findFirst();
    }

    /// Returns the organisation of an identifier, or empty if there is none.
    public Optional<Organisation> organisation(String id) {
        return organisations.stream().filter(organisation -> organisation.id().equals(id)).findFirst();
    }
}
