package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import java.util.LinkedHashMap;
import java.util.Map;

/// One file of each kind with every possible field once: to be put into a [ContentFixture].
public final class FullContent {
    private static final String START = "{\"$schema\": \"../schema/x.schema.json\", \"format\": 1, \"sources\": "
            + "[{\"of\": \"all\", \"source\": \"a book\", \"confidence\": \"found\"}], ";

    private FullContent() {
    }

    /// Returns the files by name, as in a content.
    public static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(BundleLayout.EXHIBITION, START + """
                "kind": "exhibition", "id": "small-fair",
                "event": {"name": {"en": "Small Fair"}, "first": "2016-06-01", "last": "2016-06-02", "replay": true,
                  "venue": {"building": "Hall", "city": {"en": "Ghent"}, "country": "BE", "timeZone": \
                  "Europe/Brussels"},
                  "organiser": {"name": {"en": "Fairs Ltd"}, "contact": {"mail": "fair@fairs.eu",
                    "phone": "+32 2 123 45 67", "address": "https://fairs.eu"}, "licence": "CC BY 4.0",
                    "logo": {"file": "pictures/lying.png", "alt": {"en": "A mill"}, "credit": "Me"}}},
                "areas": [{"id": "energy", "name": {"en": "Energy"}, "sentence": {"en": "Power for all."}, "look": \
                "energy",
                  "picture": {"landscape": {"file": "pictures/lying.png", "focusX": 0.7, "focusY": 0.5},
                    "totem": {"file": "pictures/upright.png"}, "alt": {"en": "A mill"}, "credit": "Me"},
                  "themes": [{"id": "wind", "name": {"en": "Wind"}}]}]}
                """);
        files.put(BundleLayout.PROGRAMME, START + """
                "sessions": [{"title": {"en": "Opening"}, "day": "2016-06-01", "starts": "09:00", "ends": "10:00", \
                  "allDay": false,
                  "people": [{"name": "A. Speaker", "role": {"en": "Chair"}}]}]}
                """);
        files.put(BundleLayout.DATES, START + """
                "dates": [{"id": "next", "title": {"en": "Next"}, "first": "2017-06-01", "last": "2017-06-02",
                  "venue": {"building": "Hall", "city": {"en": "Ghent"}, "country": "BE"}},
                  {"id": "later", "title": {"en": "Later"}, "year": 2018}]}
                """);
        files.put(BundleLayout.PUBLICATIONS, START + """
                "publications": [{"id": "guide", "title": {"en": "Guide"}, "authors": "A", "publisher": "P", "year": \
                2016,
                  "summary": {"en": "How to."}, "address": "https://guide.eu"}]}
                """);
        files.put(BundleLayout.FUNDING, START + """
                "instruments": [{"id": "fund", "name": {"en": "Fund"}, "what": {"en": "Pays."}, "family": "esif",
                  "investors": "public", "budget": {"billionEuro": 1.5, "period": "2014", "note": {"en": "all"}},
                  "applicants": ["company"], "aims": ["test"], "partnering": ["alone"], "areas": ["energy"]}]}
                """);
        files.put(BundleLayout.PARTNERSHIPS, START + """
                "partnerships": [{"id": "solar", "name": {"en": "Solar"}, "platform": {"en": "Energy"}, "areas": \
                ["energy"],
                  "leads": ["flanders"], "partners": ["flanders"]}]}
                """);
        files.put(BundleLayout.ORGANISATIONS, START + """
                "organisations": [{"id": "bank", "name": {"en": "Bank"}, "role": "funder", "what": {"en": "Lends."},
                  "address": "https://bank.eu"}]}
                """);
        files.put(BundleLayout.GLOSSARY, START + """
                "terms": [{"word": {"en": "S3"}, "meaning": {"en": "A strategy."}}]}
                """);
        files.put(BundleLayout.MAP, START + """
                "width": 100, "height": 80, "land": [{"country": "BE", "member": true,
                  "towns": [{"en": "Liège", "de": "Lüttich"}], "path": "M1,1L2,1L2,2Z"}],
                "regions": [{"id": "flanders", "label": [1.5, 1.2], "towns": [{"en": "Ghent", "nl": "Gent"}],
                 "path": "M1,1L2,1L1.5,1.5Z"}]}
                """);
        files.put(BundleLayout.FLOOR, START + """
                "width": 100, "height": 50, "walls": "M0,0L100,0L100,50Z", "stepFree": "M1,1L2,1L2,2Z", "here": [10, \
                10],
                "spots": [{"kind": "stand", "number": "A12", "at": [20, 20]}, {"kind": "toilets", "at": [90, 40]}]}
                """);
        files.put(ContentFixture.REGION_FILE, START + """
                "kind": "region", "id": "flanders", "name": {"en": "Flanders"}, "nativeName": "Vlaanderen", "country": \
                "BE",
                "nuts": {"code": "BE2", "version": "2016"}, "seat": "Brussels", "summary": {"en": "It grows."},
                "hook": {"en": "Its mills grind at sea.", "nl": "Zijn molens.", "machine": ["nl"],
                  "of": {"nl": "jicjfaho"}},
                "motif": "offshore-mill",
                "easy": {"hook": {"en": "Mills grind at sea."}, "summary": {"en": "It grows. All can see it."}},
                "mainAreas": ["energy"],
                "inArea": {"energy": {"en": "At sea."}},
                "proof": [{"title": {"en": "The mill"}, "text": {"en": "It turns."}, "area": "energy", "year": 2015,
                  "source": "A book"}, {"title": {"en": "The port"}, "text": {"en": "It ships."}, "area": "energy",
                  "source": "A book"}],
                "areas": ["energy"], "strategy": "S3",
                "priorities": [{"label": {"en": "Wind at sea"}, "areas": ["energy"], "themes": ["wind"]}],
                "memberships": [{"partnership": {"en": "Vanguard"}, "role": "lead", "kind": "vanguard"}],
                "facts": [{"kind": "population", "value": 6477804, "year": 2016, "source": "Eurostat",
                  "note": {"en": "1 January"}}],
                "pictures": [{"file": "port.png", "alt": {"en": "A port"}, "credit": "Me", "focusX": 0.5, "focusY": 0.5,
                  "whole": false}],
                "stories": [{"id": "mill", "title": {"en": "The mill"}, "area": "energy", "challenge": {"en": "Old."},
                  "action": {"en": "Rebuilt."}, "change": {"en": "New."}, "source": "A report",
                  "figure": {"value": "725", "what": {"en": "jobs"}, "year": 2015}}],
                "offers": [{"means": "test-site", "area": "energy", "title": {"en": "A wind farm"}}],
                "wishes": [{"means": "skills", "area": "energy", "title": {"en": "Welders"}}],
                "documents": [{"title": {"en": "Strategy"}, "address": "https://region.eu/s3"}],
                "exhibits": true,
                "contact": {"function": {"en": "Team"}, "organisation": {"en": "Government"}, "mail": "team@region.eu",
                  "phone": "+32 2 123 45 67", "address": "https://region.eu"},
                "stand": {"number": "A12", "staffing": [{"day": "2016-06-01", "from": "09:00", "to": "17:00",
                  "languages": ["nl"]}]}}
                """);
        return files;
    }

    /// Writes all files.
    public static ContentFixture in(ContentFixture fixture) {
        fixture.with("regions/flanders/port.png", PictureProblemsTest.png(1_920, 1_080))
                .with("exhibition/pictures/lying.png", PictureProblemsTest.png(1_920, 1_080))
                .with("exhibition/pictures/upright.png", PictureProblemsTest.png(1_080, 1_920));
        files().forEach(fixture::with);
        return fixture;
    }
}
