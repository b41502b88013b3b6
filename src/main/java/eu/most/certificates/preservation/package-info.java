/**
 * Long-term preservation: adds to each sealed file what lets its seal be checked decades later,
 * when the seal's key has ended (PAdES B-LTA), and adds it anew before that ends too. Uses the
 * European Commission's DSS, which is loaded with the first file. Decides nothing about
 * certificates.
 */
@NullMarked
package eu.most.certificates.preservation;

import org.jspecify.annotations.NullMarked;
