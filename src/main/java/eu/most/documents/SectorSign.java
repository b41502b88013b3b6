package eu.most.documents;

/** The signs of the two sectors, the same everywhere in Most: a square and a disc. */
enum SectorSign {
    PRISON {
        @Override
        void draw(TaggedPage sheet, float x, float y, float radius) {
            sheet.fill(Colour.PRISON);
            RoundedBox.trace(sheet, x - radius, y - radius, 2 * radius, 2 * radius, radius / 3);
            sheet.fillPath();
        }
    },
    THIRD_SECTOR {
        @Override
        void draw(TaggedPage sheet, float x, float y, float radius) {
            sheet.fill(Colour.THIRD);
            RoundedBox.trace(sheet, x - radius, y - radius, 2 * radius, 2 * radius, radius);
            sheet.fillPath();
        }
    };

    /** Draws the sign around a centre. */
    abstract void draw(TaggedPage sheet, float x, float y, float radius);
}
