/// The kiosk's own words: messages, plurals, dates and alphabets of the 24 languages.
package eu.smartregions.kiosk.ui.text;
