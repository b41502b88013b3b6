/**
 * What a kind of activity brings for the player, and what the players of all kinds share on the
 * screen.
 */
@NamedInterface("spi")
@NullMarked
package eu.most.learning.ui.player;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
