/// Manifests, signatures (Ed25519) and the list of keys that the organiser trusts.
package eu.smartregions.kiosk.bundle.sign;
