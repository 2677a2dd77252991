/// Reports as pages: what [eu.smartregions.kiosk.report] has counted, said in sentences, drawn and printed. A page is
/// one HTML file that needs nothing else: no network, no script, no font; drawings are SVG in the page. A finding is
/// computed from the figures and says less where there are few.
package eu.smartregions.kiosk.report.html;
