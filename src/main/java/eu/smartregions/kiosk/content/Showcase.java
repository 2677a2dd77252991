package eu.smartregions.kiosk.content;

import java.util.List;

/// What a region shows and offers beyond its strategy. All of it may be absent: nothing is invented.
///
/// @param pictures  possibly none: the region is then drawn from its outline
/// @param exchanges what it offers to partners and wishes from them
/// @param documents to be read on the visitor's own phone
public record Showcase(List<Picture> pictures, List<Story> stories, List<Exchange> exchanges, List<Document> documents,
        Meeting meeting) {
    public Showcase {
        pictures = List.copyOf(pictures);
        stories = List.copyOf(stories);
        exchanges = List.copyOf(exchanges);
        documents = List.copyOf(documents);
    }
}
