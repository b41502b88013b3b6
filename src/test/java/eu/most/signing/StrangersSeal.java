package eu.most.signing;

import java.time.Instant;

/** The seal of an installation that nobody knows, in tests. */
public final class StrangersSeal {

    private StrangersSeal() {}

    public static byte[] on(PreparedDocument document) {
        SealKey stranger =
                DemonstrationAuthority.make(Instant.parse("2026-11-01T00:00:00Z")).seal();
        return new KeySeal(stranger).seal(document);
    }
}
