/// Pages that bring regions together: the partner finder, the comparison, the joint investment.
package eu.smartregions.kiosk.screen.partner;
