package app.debrief.demo.data;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One demo, played once for all tests. */
final class DemoFixture {

    static final Instant NOW = Instant.parse("2026-03-18T16:20:00Z");
    static final DemoSessions DEMO = DemoSessions.at(NOW);
    static final List<ObjectNode> DOCUMENTS = DEMO.documents().toList();
    static final List<DemoReview> REVIEWS = DEMO.reviews().toList();

    private DemoFixture() {}

    static Stream<DemoEmployee> employees() {
        return DEMO.organizations().stream().flatMap(organization -> organization.employees().stream());
    }

    static String text(JsonNode document, String member) {
        return document.path(member).asString("");
    }

    static Instant at(JsonNode document, String member) {
        return Instant.parse(text(document, member));
    }
}
