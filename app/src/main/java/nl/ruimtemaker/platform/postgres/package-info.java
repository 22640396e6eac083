/** The database: an embedded PostgreSQL that lasts, its roles, and the migrations of every room. */
@NullMarked
@NamedInterface("postgres")
package nl.ruimtemaker.platform.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
