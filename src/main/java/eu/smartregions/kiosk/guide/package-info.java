/// **Answers to visitors' questions.** Pure functions over the exhibition: which regions, which filters, what to take
/// away. May know [eu.smartregions.kiosk.content]. Any thread.
package eu.smartregions.kiosk.guide;
