package nl.ruimtemaker.people.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryTest {
    private static final String SAFE = """
            {"issuer": "https://rijswaard.example", "subject_types_supported": ["public"],
            "authorization_endpoint": "https://rijswaard.example/authorize", "token_endpoint": "https://rijswaard.example/token",
            "jwks_uri": "https://rijswaard.example/keys", "userinfo_endpoint": "https://rijswaard.example/who"}""";

    @ParameterizedTest
    @ValueSource(strings = {"authorize", "token", "keys", "who"})
    void whoIsKnownByHttpsIsNotAskedWithout(String what) throws ParseException {
        var open = SAFE.replace("https://rijswaard.example/" + what, "http://rijswaard.example/" + what);
        assertThat(open).isNotEqualTo(SAFE);
        assertThatThrownBy(() -> Discovery.checkSafe(OIDCProviderMetadata.parse(open)))
                .isInstanceOf(GeneralException.class)
                .hasMessageContaining("without, at http://rijswaard.example/" + what);
        assertThatCode(() -> Discovery.checkSafe(OIDCProviderMetadata.parse(SAFE)))
                .doesNotThrowAnyException();
    }
}
