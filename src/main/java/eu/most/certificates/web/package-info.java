/** The files of a certificate, for whoever may have them. */
@NullMarked
package eu.most.certificates.web;

import org.jspecify.annotations.NullMarked;
