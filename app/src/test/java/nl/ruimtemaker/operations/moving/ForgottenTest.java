package nl.ruimtemaker.operations.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ruimtemaker.InTheVillage;
import nl.ruimtemaker.VillageAgain;
import nl.ruimtemaker.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody leaves for good: no row of any table says any more who they were. */
@InTheVillage
@VillageAgain
class ForgottenTest {
    @LocalServerPort
    int port;

    private final Everywhere everywhere;

    ForgottenTest(Operator operator) {
        this.everywhere = new Everywhere(operator);
    }

    @ParameterizedTest
    @CsvSource({
        "farida, farida@delinde.example, true",
        "hassan, hassan@delinde.example, false",
        "mees, mees@waterkant.example, false",
        "ans, ans@delinde.example, true"
    })
    void noRowSaysWhoTheyWere(String name, String mail, boolean goesAlong) {
        var id = everywhere.person(mail);
        assertThat(everywhere.id(id)).hasSizeGreaterThan(3);
        var visitor = Visitor.as(port, name);
        visitor.submit(visitor.get("/mij"), "/mij/weg", Map.of("goesAlong", String.valueOf(goesAlong)));
        assertThat(everywhere.id(id)).isEmpty();
        assertThat(everywhere.words(id.toString())).isEmpty();
        assertThat(everywhere.words(mail)).isEmpty();
    }
}
