package eu.most.documents;

/** How a sheet is laid out. */
public enum CertificateLayout {
    /** Under the arch of a bridge who awards what, on its deck the two banks. */
    BRIDGE {
        @Override
        void draw(Composition composition) {
            new BridgeLayout(composition).draw();
        }
    },
    /** Symmetrical, in a frame, as solemn documents are. */
    CHARTER {
        @Override
        void draw(Composition composition) {
            new CharterLayout(composition).draw();
        }
    },
    /** Almost only text, flush left, with air around it. */
    LETTER {
        @Override
        void draw(Composition composition) {
            new LetterLayout(composition).draw();
        }
    };

    abstract void draw(Composition composition);
}
