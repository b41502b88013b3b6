package eu.most.verification;

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

    int indexOf(String mark, int from) {
        return characters.indexOf(mark, from);
    }

    int lastIndexOf(String mark) {
        return characters.lastIndexOf(mark);
    }

    boolean startsWith(String mark, int at) {
        return characters.startsWith(mark, at);
    }

    /** A part of it; as far as there is one. */
    String between(int from, int until) {
        int end = Math.min(until, characters.length());
        return characters.substring(Math.clamp(from, 0, end), end);
    }

    /** At most so many bytes from a place on. */
    byte[] bytes(int from, int most) {
        return between(from, from + most).getBytes(StandardCharsets.ISO_8859_1);
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
