package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Riddle;
import eu.smartregions.kiosk.content.place.Riddle.Clue;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// The rounds of the game: other regions every time, each as often as the others; the wrong answers are known for the
/// same field as the right one, as far as there are such.
public final class Riddles {
    private static final int ROUNDS = 3;
    private static final int WRONG = 2;
    private static final int FEWEST_REGIONS = 4;
    /// Shorter words of a name, such as "and", give nothing away.
    private static final int TELLING_WORD = 4;
    /// So many letters of a name tell it in a word made of it.
    private static final int STEM = 5;

    private final Exhibition exhibition;
    private final Random chance;
    private final List<Region> known;
    private final Optional<ShuffledRotation<Region>> turns;

    /// A source of riddles.
    ///
    /// @param chance shuffles the regions of every turn, and the answers
    public Riddles(Exhibition exhibition, Random chance) {
        this.exhibition = exhibition;
        this.chance = chance;
        known = exhibition.regions().stream().filter(region -> !region.mainAreas().isEmpty()).toList();
        List<Region> asked = known.stream().filter(region -> outlined(region) || hooked(region)).toList();
        turns = known.size() < FEWEST_REGIONS || asked.size() < ROUNDS
                ? Optional.empty()
                : Optional.of(new ShuffledRotation<>(asked, chance));
    }

    /// Returns the three rounds of a new game; none where the exhibition has too few regions that name main fields.
    public List<Riddle> game() {
        List<Riddle> rounds = new ArrayList<>();
        List<Region> asked = new ArrayList<>();
        while (turns.isPresent() && rounds.size() < ROUNDS) {
            Region region = turns.get().next(next -> !asked.contains(next)).orElseThrow();
            asked.add(region);
            boolean words = rounds.size() % 2 == 1;
            rounds.add(new Riddle(region.id(), answers(region),
                    hooked(region) && (words || !outlined(region)) ? Clue.HOOK : Clue.OUTLINE));
        }
        return rounds;
    }

    /// Whether there is a game.
    public boolean offered() {
        return turns.isPresent();
    }

    private List<RegionId> answers(Region right) {
        List<Region> others = new ArrayList<>(known);
        others.remove(right);
        Collections.shuffle(others, chance);
        others.sort(Comparator.comparingInt(other -> apart(other, right)));
        List<RegionId> answers = new ArrayList<>(
                Stream.concat(Stream.of(right), others.stream().limit(WRONG)).map(Region::id).toList());
        Collections.shuffle(answers, chance);
        return answers;
    }

    private static int apart(Region one, Region other) {
        if (one.mainAreas().getFirst().equals(other.mainAreas().getFirst())) {
            return 0;
        }
        return Collections.disjoint(one.mainAreas(), other.mainAreas()) ? 2 : 1;
    }

    private boolean outlined(Region region) {
        return exhibition.map().regions().containsKey(region.id());
    }

    /// Whether a region has a sentence that does not name it in any language.
    private static boolean hooked(Region region) {
        return region.specialisation().introduction().hook().filter(hook -> !tells(hook, region.name())).isPresent();
    }

    static boolean tells(LocalizedText hook, LocalizedText name) {
        List<String> stems = name.wordings().values().stream().flatMap(word -> Stream.of(word.split("[\\s’'-]+")))
                .filter(word -> word.length() >= TELLING_WORD)
                .map(word -> word.toLowerCase(Locale.ROOT).substring(0, Math.min(STEM, word.length()))).toList();
        return hook.wordings().values().stream().map(said -> said.toLowerCase(Locale.ROOT))
                .anyMatch(said -> stems.stream().anyMatch(said::contains));
    }
}
