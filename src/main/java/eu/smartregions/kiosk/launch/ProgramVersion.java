package eu.smartregions.kiosk.launch;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/// The version of this program.
public final class ProgramVersion {
    private ProgramVersion() {
    }

    /// Returns the version in the module's descriptor, or says that there is none outside of a built image.
    public static String text() {
        return Optional.ofNullable(ProgramVersion.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion).orElse("(built from source)");
    }
}
