package eu.most.certificates.check;

import java.nio.charset.StandardCharsets;

/** The bytes of a file as text, one character each, for looking through. */
record RawFile(String characters) {

    static RawFile of(byte[] bytes) {
        return new RawFile(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    boolean isEmpty() {
        return characters.isEmpty();
    }

    boolean contains(String mark) {
        return characters.contains(mark);
    }

    int indexOf(String mark) {
        return characters.indexOf(mark);
    }

    /**
     * The last part between two marks, without them, read as UTF-8; empty text if there is none or
     * it is longer than {@code longest} bytes.
     */
    String lastBetween(String begin, String end, int longest) {
        int from = characters.lastIndexOf(begin);
        if (from < 0) {
            return "";
        }
        int start = from + begin.length();
        int until = characters.indexOf(end, start);
        if (until < 0 || until - start > longest) {
            return "";
        }
        return new String(
                characters.substring(start, until).getBytes(StandardCharsets.ISO_8859_1),
                StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "RawFile[" + characters.length() + " bytes]";
    }
}
