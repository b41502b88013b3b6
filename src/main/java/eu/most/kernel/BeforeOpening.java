package eu.most.kernel;

/**
 * Work that has to be done before the first visitor comes in, at each start of a node. A failure
 * ends the start. Order several with {@code @Order}.
 */
public interface BeforeOpening {

    void prepare();
}
