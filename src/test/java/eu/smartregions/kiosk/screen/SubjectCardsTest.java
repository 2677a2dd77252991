package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Hit;
import eu.smartregions.kiosk.guide.SearchIndex;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/// The card of anything that can be saved or found: what it is called, what it is, what it was found by.
final class SubjectCardsTest {
    private static final SearchIndex INDEX = SearchIndex.of(Bundled.EXHIBITION);
    private static final String DOT = "\u00a0\u00a0·  ";

    @Test
    void saysWhatEachKindOfThingIs() {
        cards((_, cards) -> {
            assertEquals(List.of("Solar Energy", "Partnership"),
                    texts(cards.card(Subject.partnership("solar-energy"))));
            assertEquals(List.of("Leading with the sun", "Story"),
                    texts(cards.card(Subject.story("sun-and-partners"))));
            assertEquals("Lapland", texts(cards.card(Subject.of(new RegionId("fi-lapland")))).getFirst());
        });
    }

    @Test
    void leadsToThePageOfWhatItNames() {
        cards((kiosk, cards) -> {
            Target card = cards.card(Subject.story("sun-and-partners"));
            OnScreen.touch(card, "Leading with the sun");
            assertEquals(new Place.StoryPage("sun-and-partners"), kiosk.navigator.here());
        });
    }

    @Test
    void whatIsNotShownHasNoTitle() {
        cards((_, cards) -> {
            assertEquals(Optional.empty(), cards.title(Subject.story("withdrawn")));
            assertTrue(cards.title(Subject.story("sun-and-partners")).isPresent());
        });
    }

    @Test
    void saysWhatSomethingWasFoundByUnlessItsNameShowsIt() {
        cards((_, cards) -> {
            AtomicInteger touched = new AtomicInteger();
            Target byTown = cards.found(hit("rovaniemi"), false, touched::incrementAndGet);
            assertEquals(List.of("Lapland", "Finland" + DOT + "Rovaniemi"), texts(byTown));
            OnScreen.touch(byTown, "Lapland");
            assertEquals(1, touched.get());
            assertEquals(List.of("Horizon 2020", "Funding"), texts(cards.found(hit("horizon"), false, () -> {})));
        });
    }

    @Test
    void sessionsOfTheSameNameAreToldApartByTheirDays() {
        cards((_, cards) -> assertEquals(List.of("Wednesday 1 June", "Thursday 2 June"),
                INDEX.search("exhibition open", Language.EN).hits().stream()
                        .filter(hit -> hit.subject().kind() == Subject.Kind.SESSION)
                        .map(hit -> texts(cards.found(hit, false, () -> {})).getLast())
                        .map(said -> said.substring(said.indexOf(DOT) + DOT.length()).split(",")[0]).distinct().sorted()
                        .toList().reversed()));
    }

    @Test
    void aCountryThatIsOneRegionIsSaidOnce() {
        cards((_, cards) -> {
            assertEquals(List.of("Cyprus", "Nicosia"), texts(cards.found(hit("nicosia"), false, () -> {})));
        });
    }

    @Test
    void onALowPageTheNameAloneIsSaid() {
        cards((_, cards) -> assertEquals(List.of("Lapland"), texts(cards.found(hit("rovaniemi"), true, () -> {}))));
    }

    @Test
    void aTitleMayEndBeforeEveryMarkTheFullestWordingFirst() {
        assertEquals(List.of("Be Smart – an event: all (of it)", "Be Smart – an event: all", "Be Smart – an event",
                "Be Smart"), SubjectCards.wordings("Be Smart – an event: all (of it)"));
    }

    @Test
    void aLongTitleWithoutAMarkMayEndAfterAWordUntilItSurelyFits() {
        List<String> wordings = SubjectCards.wordings("Territorial Development and Smart Specialisation");
        assertEquals("Territorial Development", wordings.getLast(), "no title ends with a particle");
        assertEquals("Territorial Development and Smart", wordings.get(wordings.size() - 2));
        assertEquals(List.of("Donaudampfschifffahrtsgesellschaft"),
                SubjectCards.wordings("Donaudampfschifffahrtsgesellschaft"), "a word is never cut");
    }

    private static Hit hit(String typed) {
        return INDEX.search(typed, Language.EN).hits().getFirst();
    }

    private static List<String> texts(Target card) {
        card.resize(800, 120);
        card.layout();
        return OnScreen.texts(card);
    }

    private static void cards(BiConsumer<ShownKiosk, SubjectCards> seen) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Home(), Bundled.EXHIBITION, Size.LARGE);
            seen.accept(kiosk, new SubjectCards(kiosk.around(), kiosk.around().parts()));
            kiosk.view.end();
        });
    }
}
