/// **What visitors take home.** Codes that a phone acts on without a network: contacts, calendar entries, draft mails,
/// text. May know [eu.smartregions.kiosk.content]. Any thread.
package eu.smartregions.kiosk.guide.take;
