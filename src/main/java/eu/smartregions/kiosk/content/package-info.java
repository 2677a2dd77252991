/// **The exhibition.** An exhibition as a value: areas, regions, events, and the places a visitor can be at.
///
/// Depends on no other package of the kiosk: `java.base` only, no JavaFX, no JSON, no disk. Everything here is
/// immutable and may be read on any thread. An [eu.smartregions.kiosk.content.Exhibition] that exists is valid; nobody
/// checks it again.
package eu.smartregions.kiosk.content;
