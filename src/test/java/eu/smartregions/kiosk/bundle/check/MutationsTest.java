package eu.smartregions.kiosk.bundle.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A share of the seeded mutations of a good bundle; `mvn -q -DskipTests -Pbench -Dbench=MutationRig verify` tries all
/// of them.
final class MutationsTest {
    private static final int SHARE = 1_000;

    @TempDir
    private Path folder;

    @Test
    void areAllAnswered() {
        Mutations mutations = new Mutations(folder);
        mutations.run(0, SHARE);
        assertTrue(mutations.answers().keySet().size() > 15, () -> mutations.answers().toString());
        assertTrue(mutations.answers().containsKey("accepted"), () -> mutations.answers().toString());
    }
}
