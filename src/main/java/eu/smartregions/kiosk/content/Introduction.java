package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The words in which a region introduces itself to a stranger.
///
/// @param hook    one short sentence that makes curious, about the first of its main fields
/// @param motif   what the hook is about, where a simple picture says it
/// @param summary what it is good at (at most 60 words)
/// @param proofs  things of the region that one can point at, possibly none
/// @param easy    hook and summary in words that are easy to read, in some languages
public record Introduction(Optional<LocalizedText> hook, Optional<Emblem> motif, LocalizedText summary,
        List<Proof> proofs, Optional<Easy> easy) {
    public Introduction {
        proofs = List.copyOf(proofs);
    }

    /// Returns an introduction without words that are easy to read.
    public Introduction(Optional<LocalizedText> hook, Optional<Emblem> motif, LocalizedText summary,
            List<Proof> proofs) {
        this(hook, motif, summary, proofs, Optional.empty());
    }

    /// Hook and summary in short sentences of common words.
    public record Easy(LocalizedText hook, LocalizedText summary) {
    }

    /// Returns the same introduction with the words that are easy to read in place of the usual ones, in each language
    /// that has them.
    Introduction inEasyWords() {
        return easy.map(words -> new Introduction(hook.map(usual -> usual.replacedBy(words.hook())), motif,
                summary.replacedBy(words.summary()), proofs, easy)).orElse(this);
    }

    /// Returns an introduction that has a summary alone.
    public static Introduction of(LocalizedText summary) {
        return new Introduction(Optional.empty(), Optional.empty(), summary, List.of());
    }

    /// Something that proves what a region says of itself: a place, a firm, a product that one can point at.
    ///
    /// @param area   the field that it is a proof of
    /// @param year   the year that the text speaks of, if it speaks of one
    /// @param source who published it
    public record Proof(LocalizedText title, LocalizedText text, AreaId area, Optional<Integer> year, String source) {
    }

    /// Things that a hook can be about and that one small picture shows.
    public enum Emblem {
        AIRLINER,
        APPLE,
        ATOM,
        BUS,
        CANAL_BOAT,
        CAR,
        CARTON,
        CHEESE,
        CHICK,
        CHIP,
        CITY_CAR,
        COIN,
        COMPUTER,
        COW,
        CRUCIBLE,
        CRUISE_SHIP,
        DEEP_SEA_EYE,
        DRESS,
        ENGINE,
        EYE,
        FISH,
        FLASK,
        FLOOR_TILE,
        FREIGHTER,
        GAMEPAD,
        GEM,
        GLASSES,
        GRAIN,
        HEADSET,
        HEART,
        HELICOPTER,
        HOUSE,
        IDENTITY_CARD,
        INGOTS,
        JACK_UP_SHIP,
        JET_ENGINE,
        LASER,
        LAYER_PRINTER,
        LEAF,
        LIGHTHOUSE,
        LIGHT_AIRCRAFT,
        MICROSCOPE,
        MILL,
        MINE_CART,
        MORTARBOARD,
        MUSSEL,
        NIGHT_SKY,
        OFFICE_TOWER,
        OFFSHORE_MILL,
        OLIVE,
        PAPER,
        PEACH,
        PEOPLE,
        PHONE,
        PILL,
        PIT_HEAD,
        PLANETARIUM,
        PLATE,
        PLUG,
        PYLON,
        RACING_CAR,
        RASPBERRY,
        ROBOT,
        ROCKET,
        SALT,
        SATELLITE,
        SCALLOP,
        SEA_GARDEN,
        SHOE,
        SKIER,
        SOCKET,
        SOLAR_HEATER,
        SPACE_CAPSULE,
        SPACE_STATION,
        SUN,
        SYRINGE,
        TEMPLE,
        TIDAL_TURBINE,
        TOMATO,
        TRAIN,
        VAN,
        VETERAN_CAR,
        VIAL,
        WAFER,
        WAVE,
        YARN,
        YOGHURT;

        /// Returns the word for it in content.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
