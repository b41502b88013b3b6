package eu.most.documents;

/** The arch of the bridge in the mark of Most, over a deck at {@code y} = {@code deck}. */
record Arch(float from, float to, float deck, float height) {

    // The curve reaches three quarters of its control points' height.
    private static final float REACH = 4f / 3f;
    private static final float SHOULDER = 0.125f;

    void trace(TaggedPage sheet) {
        sheet.moveTo(from, deck);
        sheet.curveTo(first(), control(), second(), control(), to, deck);
    }

    /** The arch's {@code y} above a place between its ends. */
    float heightAt(float x) {
        float low = 0;
        float high = 1;
        for (int i = 0; i < 24; i++) {
            float middle = (low + high) / 2;
            if (bezier(middle, from, first(), second(), to) < x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return bezier(low, deck, control(), control(), deck);
    }

    private float first() {
        return from + (to - from) * SHOULDER;
    }

    private float second() {
        return to - (to - from) * SHOULDER;
    }

    private float control() {
        return deck - height * REACH;
    }

    private static float bezier(float t, float a, float b, float c, float d) {
        float s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }
}
