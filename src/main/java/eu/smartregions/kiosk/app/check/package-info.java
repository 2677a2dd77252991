/// The opening check: whether the machine, the program and the content are ready for visitors.
package eu.smartregions.kiosk.app.check;
