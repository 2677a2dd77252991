/// Languages, and texts in several of them.
package eu.smartregions.kiosk.content.text;
