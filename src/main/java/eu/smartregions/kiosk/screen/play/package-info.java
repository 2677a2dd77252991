/// Something to do: a game of guessing regions.
package eu.smartregions.kiosk.screen.play;
