/** Screens of people, and of organisations and services with the people who work there. */
@NullMarked
package eu.most.people.ui;

import org.jspecify.annotations.NullMarked;
