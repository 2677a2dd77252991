package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.speech.HeardSpeech;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A visitor who cannot see finds regions by name with a few keys, hears each page, saves it and comes to the code to
/// take home. The visitor knows only what was said. Ten regions in all 24 languages: `-Dblind.languages=24`; else a
/// share of both by the seed `-Dblind.seed`. `-Dblind.account=FILE` keeps how many keys each took.
final class BlindVisitorTest {
    private static final Exhibition BUNDLED = ((Reading.Accepted) BundleReader.read(Path.of("kiosk-content")))
            .exhibition();
    private static final int MOST_KEYS = 60;
    private static final int LETTERS = 3;
    /// Letters with a stroke, which no key of the first keyboard has, and what is typed for them.
    private static final String STROKES = "łđøħ";
    private static final String WITHOUT_STROKES = "ldoh";
    /// How many regions in each language a usual run looks for.
    private static final int SHARE = 4;
    private static final int REGIONS = 10;
    private static final int LANGUAGES = Integer.getInteger("blind.languages", 5);
    private static final long SEED = Long.getLong("blind.seed", 20_787);
    private static final List<RegionId> WANTED = BUNDLED.regions().stream().map(Region::id).sorted(
            (a, b) -> a.value().compareTo(b.value())).toList();

    @Test
    void findsRegionsByEarInManyLanguagesAndTakesThemHomeWithinSixtyKeysEach() {
        List<Language> languages = new ArrayList<>(List.of(Language.values()));
        Random seeded = new Random(SEED);
        Collections.shuffle(languages, seeded);
        boolean all = LANGUAGES == languages.size();
        int regions = all ? REGIONS : SHARE;
        int first = all ? 0 : seeded.nextInt(WANTED.size() / regions);
        HeardSpeech heard = new HeardSpeech();
        ShownKiosk kiosk = Toolkit
                .ask(() -> new ShownKiosk(BUNDLED, Language.EN, Size.LARGE, Optional.of(heard)));
        Toolkit.ask(kiosk.view::index).join();
        List<String> account = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (Language language : languages.subList(0, LANGUAGES)) {
            for (int i = 0; i < regions; i++) {
                Region region = BUNDLED.region(WANTED.get(first + i * WANTED.size() / regions)).orElseThrow();
                Toolkit.run(() -> kiosk.language.choose(language));
                String name = language.code() + " " + region.name().text(language);
                try {
                    account.add(name + ": " + new Visitor(kiosk, heard, language).takesHome(region) + " keys");
                } catch (AssertionError e) {
                    lost.add(name + ": " + e.getMessage());
                }
                Toolkit.run(kiosk.navigator::reset);
            }
        }
        Toolkit.run(kiosk.view::end);
        keep(account);
        assertEquals(List.of(), lost);
        assertEquals(LANGUAGES * regions, account.size(), account::toString);
    }

    private static void keep(List<String> account) {
        String file = System.getProperty("blind.account", "");
        if (!file.isEmpty()) {
            try {
                Files.write(Path.of(file), account);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Somebody at the keys.
    private static final class Visitor {
        private final HeardSpeech heard;
        private final Language language;
        private final Messages words;
        private final ShownKiosk kiosk;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = List.of();
        private int at;
        private int pressed;
        private String wanted = "";

        Visitor(ShownKiosk kiosk, HeardSpeech heard, Language language) {
            this.kiosk = kiosk;
            this.heard = heard;
            this.language = language;
            words = new LanguageChoice(language).messages(language);
        }

        /// Returns how many keys it took.
        int takesHome(Region region) {
            String name = region.name().text(language);
            press(KeyCode.DOWN);
            assertTrue(hears(words.text("speech.on")), this::said);
            press(KeyCode.LEFT);
            find(KeyCode.DOWN, this::names, words.text("bar.search"));
            press(KeyCode.ENTER);
            // Without an article, with which half of all regions begin in some languages.
            String called = name.toLowerCase(Locale.ROOT).replaceFirst("^\\p{L}{1,3} ", "");
            for (int i = 0; i < LETTERS && (i == 0 || !hears(name)); i++) {
                type(plain(called.charAt(i)));
            }
            String first = said().lines().toList().getLast();
            find(KeyCode.LEFT, this::names, first);
            findAmongResults(name);
            press(KeyCode.ENTER);
            assertEquals(new Place.RegionPage(region.id()), kiosk.navigator.here(), this::said);
            String hook = region.specialisation().introduction().summary().text(language);
            assertTrue(hears(name) && hears(hook), () -> hook + " is not in: " + said());
            press(KeyCode.LEFT);
            find(KeyCode.UP, this::names, words.text("save.save"));
            press(KeyCode.ENTER);
            assertEquals(1, kiosk.navigator.saved().size());
            press(KeyCode.RIGHT);
            find(KeyCode.DOWN, this::names, words.text("bar.saved") + " 1");
            press(KeyCode.ENTER);
            assertTrue(hears(words.text("speech.code")), this::said);
            assertTrue(pressed <= MOST_KEYS, () -> language + " " + name + " took " + pressed + " keys, seed " + SEED);
            return pressed;
        }

        /// Goes to the row of keys that has a letter, back where that row was heard before, then the shorter way to the
        /// letter, and types it.
        private void type(char letter) {
            String key = Character.toString(letter);
            if (!row.contains(key)) {
                boolean before = rows.subList(0, Math.max(0, rows.indexOf(row))).stream()
                        .anyMatch(each -> each.contains(key));
                find(before ? KeyCode.LEFT : KeyCode.RIGHT, said -> row(said.getFirst()).contains(key), key);
                row = row(texts().getFirst());
                at = 0;
            }
            int goal = row.indexOf(key);
            if (goal - at > row.size() - goal + 1) {
                press(KeyCode.RIGHT);
                find(KeyCode.UP, this::names, key);
            } else {
                find(goal < at ? KeyCode.UP : KeyCode.DOWN, this::names, key);
            }
            at = goal;
            press(KeyCode.ENTER);
        }

        /// Returns a letter as it is typed by whoever looks for no marks on Latin and Greek letters.
        private static char plain(char letter) {
            int stroke = STROKES.indexOf(letter);
            if (stroke >= 0) {
                return WITHOUT_STROKES.charAt(stroke);
            }
            return Character.UnicodeScript.of(letter) != Character.UnicodeScript.CYRILLIC
                    ? Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).charAt(0)
                    : letter;
        }

        private static List<String> row(String said) {
            return Arrays.asList(said.split(", "));
        }

        private void find(KeyCode key, Predicate<List<String>> what, String name) {
            wanted = name;
            while (!what.test(texts())) {
                press(key);
                assertTrue(pressed <= MOST_KEYS,
                        () -> language + " " + name + " was not found after " + trail + ", seed " + SEED);
            }
        }

        /// Goes on from one result to the next, and to more of them where those that fit were heard.
        private void findAmongResults(String name) {
            String more = words.text("list.more.count", 1, 2).split("1")[0];
            wanted = name;
            while (!names(texts())) {
                press(said().startsWith(more) ? KeyCode.ENTER : KeyCode.DOWN);
                assertTrue(pressed <= MOST_KEYS, () -> language + " " + name + " was not found after " + trail
                        + ", seed " + SEED);
            }
        }

        private boolean names(List<String> said) {
            return said.stream().flatMap(text -> Arrays.stream(text.split("\\.?\n"))).limit(2)
                    .anyMatch(text -> text.equals(wanted));
        }

        private final StringBuilder trail = new StringBuilder();

        private void press(KeyCode key) {
            pressed++;
            trail.append(key.getName()).append(": ");
            Toolkit.run(() -> {
                heard.said.clear();
                kiosk.press(key);
            });
            Toolkit.run(() -> {});
            Toolkit.run(() -> {});
            List<String> heardRow = texts().isEmpty() ? List.of() : row(texts().getFirst());
            if (heardRow.size() > LETTERS && !rows.contains(heardRow)) {
                rows.add(heardRow);
            }
            trail.append(said().lines().limit(2).toList()).append("; ");
        }

        /// Returns what the last key said, one text after another.
        private List<String> texts() {
            return heard.said.stream().filter(text -> !text.isEmpty()).map(text -> text.substring(4)).toList();
        }

        private String said() {
            return String.join("\n", texts());
        }

        private boolean hears(String text) {
            return said().contains(text);
        }
    }
}
