/// What chance alone would say: the tests that every claim of a report has to pass, and visits dealt at random.
package eu.smartregions.kiosk.report.chance;
