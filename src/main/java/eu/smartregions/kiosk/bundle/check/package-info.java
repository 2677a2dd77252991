/// Tells an exhibitor the problems of a bundle and the places where its page will be seen, as text, JSON or HTML.
package eu.smartregions.kiosk.bundle.check;
