/** Measures pages against a large installation that a seeded generator made, beside a static page of the same bytes. */
@NullMarked
package nl.ruimtemaker.bench;

import org.jspecify.annotations.NullMarked;
