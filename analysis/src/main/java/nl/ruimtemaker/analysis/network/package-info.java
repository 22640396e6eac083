/** What holds between neighbours, also when those who only pass by have gone. */
@NullMarked
package nl.ruimtemaker.analysis.network;

import org.jspecify.annotations.NullMarked;
