package eu.smartregions.kiosk.content;

import java.util.List;
import java.util.Optional;

/// Everything that a region shows and offers beyond its strategy. All of it may be absent: nothing is invented.
///
/// @param pictures  possibly none: the region is then drawn from its outline
/// @param exchanges its offers to partners and its wishes from them
/// @param documents to be read on the visitor's own phone
public record Showcase(List<Picture> pictures, List<Story> stories, List<Exchange> exchanges, List<Document> documents,
        Meeting meeting) {
    /// Copies the lists.
    public Showcase {
        pictures = List.copyOf(pictures);
        stories = List.copyOf(stories);
        exchanges = List.copyOf(exchanges);
        documents = List.copyOf(documents);
    }

    /// Returns the web page to turn to: that of its contact, else its first document.
    public Optional<String> address() {
        return meeting.contact().flatMap(contact -> contact.reach().address())
                .or(() -> documents.stream().map(Document::address).findFirst());
    }
}
