/**
 * How fast and how frugal Most is, on the real stack: {@code ./most bench}. The application runs in
 * a JVM of its own, laid out and started as in the image, against a real MariaDB; it is asked over
 * the network as browsers ask it.
 */
@NullMarked
package eu.most.bench;

import org.jspecify.annotations.NullMarked;
