package nl.ruimtemaker.moment.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import nl.ruimtemaker.Machine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the house says of its API, to hold its answers against. */
record Described(JsonNode document) {
    static Described by(int port) {
        return new Described(
                Machine.with(port, null).get("/api/v1/openapi.json").json());
    }

    /** An answer that the description knows: its status, its kind, and all that is in it. */
    Machine.Heard holds(Machine.Heard heard) {
        var responses = operation(heard).path("responses");
        var response = responses.has(String.valueOf(heard.status()))
                ? responses.path(String.valueOf(heard.status()))
                : responses.path("default");
        var kind = heard.header("Content-Type").replaceAll(";.*", "");
        assertThat(heard.status() < 400 ? responses.has(String.valueOf(heard.status())) : true)
                .as("%s of %s %s", heard.status(), heard.method(), heard.path())
                .isTrue();
        var schema = response.path("content").path(kind).path("schema");
        assertThat(schema.isObject()).as("%s as %s", heard.path(), kind).isTrue();
        if (kind.endsWith("json")) {
            assertThat(mistakes(schema, heard.json())).as(heard.words()).isEmpty();
        }
        return heard;
    }

    /** What is wrong with something that is sent, by the description. */
    java.util.List<String> mistakesOf(String schema, JsonNode sent) {
        return mistakes(document.path("components").path("schemas").path(schema), sent);
    }

    private java.util.List<String> mistakes(JsonNode schema, JsonNode thing) {
        var whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", document.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(thing)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private JsonNode operation(Machine.Heard heard) {
        var path = heard.path().replaceAll("\\?.*", "").replaceAll("/moments/[^/]+", "/moments/{id}");
        var operation = document.path("paths").path(path).path(heard.method().toLowerCase());
        assertThat(operation.isObject()).as(heard.method() + " " + path).isTrue();
        return operation;
    }
}
