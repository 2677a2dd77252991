package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.launch.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/// Tells the parser what `--version` prints.
final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[]{"Smart Regions Kiosk " + ProgramVersion.text()};
    }
}
