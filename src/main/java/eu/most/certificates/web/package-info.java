/**
 * Plain pages and the API of certificates: verification by anybody, the PDF for whoever may have
 * it.
 */
@NullMarked
package eu.most.certificates.web;

import org.jspecify.annotations.NullMarked;
