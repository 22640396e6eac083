package nl.ruimtemaker.letter.agreement;

import org.jspecify.annotations.Nullable;

/**
 * One agreement, to read, print and sign.
 *
 * @param signs for which side the visitor can sign now, or null
 * @param path where they sign
 * @param name what they typed, or their own name
 * @param mistake the key of what is wrong with it, or null
 */
public record AgreementPage(
        Agreement agreement,
        Agreement.@Nullable Side signs,
        String path,
        @Nullable String name,
        @Nullable String mistake) {}
