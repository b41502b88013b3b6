/**
 * A third kind of activity, which the application does not have: a task that somebody does
 * elsewhere. It shows that a kind needs no change in catalogue, learning, lesson and quiz.
 */
@NullMarked
package eu.most.thirdkind;

import org.jspecify.annotations.NullMarked;
