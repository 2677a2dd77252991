/// What moves between pages and lies around them: the view, the bar, sheets, warnings, speech.
package eu.smartregions.kiosk.screen.view;
