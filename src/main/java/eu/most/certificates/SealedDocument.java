package eu.most.certificates;

/** A certificate's PDF after drawing and sealing, as it goes into the store. */
record SealedDocument(byte[] bytes, boolean demonstration) {

    /** SHA-256 of the bytes, 64 hexadecimal digits. */
    String sha256() {
        return DocumentHash.of(bytes);
    }
}
