/**
 * Who delivers which service, and who therefore comes into which prison. Publishes changes of who
 * delivers a service.
 */
@NamedInterface("staffing")
@NullMarked
package eu.most.people.staffing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
