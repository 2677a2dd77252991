package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.AreaArt;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.Exchange.Means;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Instrument;
import eu.smartregions.kiosk.content.Instrument.Aim;
import eu.smartregions.kiosk.content.Instrument.Applicant;
import eu.smartregions.kiosk.content.Instrument.Conditions;
import eu.smartregions.kiosk.content.Instrument.Investors;
import eu.smartregions.kiosk.content.Instrument.Partnering;
import eu.smartregions.kiosk.content.Introduction;
import eu.smartregions.kiosk.content.Library;
import eu.smartregions.kiosk.content.Partnership;
import eu.smartregions.kiosk.content.Partnership.Members;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Showcase;
import eu.smartregions.kiosk.content.Specialisation;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Six invented regions, two partnerships and four instruments, for hand-computed matches.
///
/// | region | country | fields | themes | exchanges |
/// |---|---|---|---|---|
/// | alder | ES | energy, sea | algae | wishes a test site in energy |
/// | birch | PT | energy | | offers a test site in energy |
/// | cedar | FI | energy | | |
/// | dogwood | IE | food | | |
/// | elm | FR | food | algae | |
/// | fir | PL | energy | | |
///
/// Wind (energy): alder leads, cedar takes part. Kelp (sea, food): nobody yet.
public final class Partners {
    static final AreaId ENERGY = new AreaId("energy");
    static final AreaId SEA = new AreaId("sea");
    static final AreaId FOOD = new AreaId("food");

    final Exchange testSiteWish = new Exchange(Exchange.Side.WISH, Means.TEST_SITE, ENERGY, text("A place to try "
            + "rotors"));
    final Exchange testSiteOffer = new Exchange(Exchange.Side.OFFER, Means.TEST_SITE, ENERGY, text("A windy field"));
    final Partnership wind = new Partnership("wind", text("Wind"), text("Platform"),
            new Members(List.of(new RegionId("alder")), List.of(new RegionId("cedar"))), Set.of(ENERGY));
    final Partnership kelp = new Partnership("kelp", text("Kelp"), text("Another platform"),
            new Members(List.of(), List.of()), Set.of(SEA, FOOD));
    final Instrument joint = instrument("joint", Set.of(Applicant.AUTHORITY), Partnering.TOGETHER, Set.of());
    final Instrument alone = instrument("alone", Set.of(Applicant.AUTHORITY, Applicant.COMPANY), Partnering.ALONE,
            Set.of(ENERGY));
    final Instrument firms = instrument("firms", Set.of(Applicant.COMPANY), Partnering.TOGETHER, Set.of());
    final Instrument farms = instrument("farms", Set.of(Applicant.AUTHORITY), Partnering.TOGETHER, Set.of(FOOD));

    private final List<Region> regions = List.of(
            exchanging(region("alder", "ES", List.of("energy", "sea"), List.of("algae")), testSiteWish),
            exchanging(region("birch", "PT", List.of("energy"), List.of()), testSiteOffer),
            region("cedar", "FI", List.of("energy"), List.of()),
            region("dogwood", "IE", List.of("food"), List.of()),
            region("elm", "FR", List.of("food"), List.of("algae")),
            region("fir", "PL", List.of("energy"), List.of()));

    public Exhibition exhibition() {
        return of(regions);
    }

    /// Returns the same with one region more.
    Exhibition with(Region more) {
        return of(Stream.concat(regions.stream(), Stream.of(more)).toList());
    }

    /// Returns the same with one region alone.
    Exhibition only(RegionId id) {
        return of(regions.stream().filter(region -> region.id().equals(id)).toList());
    }

    Region region(String id) {
        return regions.stream().filter(region -> region.id().value().equals(id)).findFirst().orElseThrow();
    }

    /// Returns a region in areas and themes; in none, it works in energy without priorities.
    Region region(String id, String country, List<String> areas, List<String> themes) {
        if (!areas.isEmpty()) {
            return Exhibitions.region(id, country, Set.copyOf(areas), Set.copyOf(themes));
        }
        Region full = Exhibitions.region(id, country, Set.of("energy"), Set.of());
        return new Region(full.id(), full.name(), full.territory(),
                new Specialisation(Introduction.of(text("Not known.")), Specialisation.Fields.of(Set.of(ENERGY)),
                        List.of(), Optional.empty(), List.of()),
                full.showcase());
    }

    private static Region exchanging(Region region, Exchange... exchanges) {
        return new Region(region.id(), region.name(), region.territory(), region.specialisation(),
                new Showcase(List.of(), List.of(), List.of(exchanges), List.of(), region.showcase().meeting()));
    }

    private Exhibition of(List<Region> shown) {
        Exhibition small = Exhibitions.small();
        List<PriorityArea> areas = Stream.of(ENERGY, SEA, FOOD)
                .map(id -> new PriorityArea(id, text(id.value()), text("About it."), AreaArt.of(AreaLook.PLAIN),
                        List.of()))
                .toList();
        return new Exhibition(small.event(), areas, shown, new Library(List.of(), List.of(),
                List.of(joint, alone, firms, farms), List.of(wind, kelp), List.of()), small.plans());
    }

    private static Instrument instrument(String id, Set<Applicant> who, Partnering how, Set<AreaId> areas) {
        return new Instrument(id, text(id), text("Pays."),
                new Instrument.Money("esif", Investors.PUBLIC, Optional.empty()),
                new Conditions(who, Set.of(how == Partnering.ALONE ? Aim.TEST : Aim.PILOT), Set.of(how), areas));
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.EN, english);
    }
}
