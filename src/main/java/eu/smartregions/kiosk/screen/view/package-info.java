/// The frame around the pages: the view, the bar, sheets, warnings, speech.
package eu.smartregions.kiosk.screen.view;
