package eu.most.signing;

/** Seals with whatever key is today's. */
final class CurrentSeal implements Seal {

    private final InstalledKeys keys;

    CurrentSeal(InstalledKeys keys) {
        this.keys = keys;
    }

    @Override
    public byte[] seal(PreparedDocument document) {
        return keys.now().seals().seal().seal(document);
    }

    @Override
    public SealKeyId key() {
        return keys.now().seals().seal().key();
    }
}
