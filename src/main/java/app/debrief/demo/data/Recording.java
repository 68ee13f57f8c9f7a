package app.debrief.demo.data;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** A session that can be written out when its turn comes, and what a person did to it later. */
record Recording(Instant startedAt, Supplier<ObjectNode> document, Supplier<Optional<DemoReview>> review) {}
