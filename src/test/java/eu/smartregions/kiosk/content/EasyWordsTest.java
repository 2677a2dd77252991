package eu.smartregions.kiosk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The texts of the bundled exhibition that are to be easy to read are: short sentences, and no text harder than the
/// sixth grade of school by the formula that is usual for its language.
final class EasyWordsTest {
    private static final Exhibition BUNDLED = ((Reading.Accepted) BundleReader.read(Path.of("kiosk-content")))
            .exhibition();
    private static final int WORDS_A_SENTENCE = 15;
    private static final double GRADE = 6;

    @ParameterizedTest
    @EnumSource(value = Language.class, names = {"EN", "DE", "FR"})
    void everyRegionHasThemInShortSentencesOfCommonWords(Language language) {
        List<String> hard = new ArrayList<>();
        for (Region region : BUNDLED.regions()) {
            Introduction.Easy easy = region.specialisation().introduction().easy().orElseThrow();
            assertTrue(easy.hook().wordings().containsKey(language) && easy.summary().wordings().containsKey(language),
                    () -> region.id().value());
            String text = easy.hook().text(language) + " " + easy.summary().text(language);
            ReadingEase ease = new ReadingEase(text, language);
            if (ease.longest() > WORDS_A_SENTENCE || ease.grade() > GRADE) {
                hard.add(region.id().value() + " " + ease.longest() + " words, grade " + ease.grade());
            }
        }
        assertEquals(List.of(), hard);
    }

    /// The usual texts are harder, so that the choice is worth something and the formulas can say no.
    @ParameterizedTest
    @EnumSource(value = Language.class, names = {"EN", "DE", "FR"})
    void mostOfTheUsualTextsAreHarder(Language language) {
        long harder = BUNDLED.regions().stream().filter(region -> new ReadingEase(
                region.specialisation().summary().text(language), language).grade() > GRADE).count();
        assertTrue(harder > BUNDLED.regions().size() * 0.8, () -> harder + " of " + BUNDLED.regions().size());
    }

    @Test
    void replaceTheUsualOnesInTheirLanguagesOnly() {
        Region usual = BUNDLED.regions().getFirst();
        Introduction.Easy words = usual.specialisation().introduction().easy().orElseThrow();
        Region easy = BUNDLED.inEasyWords().region(usual.id()).orElseThrow();
        for (Language language : Language.values()) {
            boolean has = words.summary().wordings().containsKey(language);
            assertEquals(has ? words.summary().in(language) : usual.specialisation().summary().in(language),
                    easy.specialisation().summary().in(language));
            assertEquals(has, BUNDLED.easyIn(language));
        }
        assertEquals(words.hook().in(Language.DE),
                easy.specialisation().introduction().hook().orElseThrow().in(Language.DE));
        assertEquals(usual.showcase(), easy.showcase());
        assertFalse(Exhibitions.small().easyIn(Language.EN));
    }

    @Test
    void theFormulasCountAsTheirAuthorsDo() {
        assertEquals(Set.of(1, 2, 3), Set.of(ReadingEase.syllables("made", Language.EN),
                ReadingEase.syllables("mussel", Language.EN), ReadingEase.syllables("computer", Language.EN)));
        assertEquals(5, ReadingEase.syllables("Universität", Language.DE));
        assertEquals(2, ReadingEase.syllables("montagne", Language.FR));
        // 6 words in one sentence, 6 syllables: 0.39 * 6 + 11.8 - 15.59.
        assertEquals(-1.45, new ReadingEase("The cat sat on the mat.", Language.EN).grade(), 0.001);
    }
}
