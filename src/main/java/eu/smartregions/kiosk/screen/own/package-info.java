/// Pages about where the visitor is from: the question, and the answer that the exhibition has.
package eu.smartregions.kiosk.screen.own;
