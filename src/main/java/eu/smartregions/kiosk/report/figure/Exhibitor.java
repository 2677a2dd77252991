package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;

/// Somebody who exhibits, and whom figures are about.
///
/// @param subject a region or an organisation
public record Exhibitor(Subject subject, String name) {
}
