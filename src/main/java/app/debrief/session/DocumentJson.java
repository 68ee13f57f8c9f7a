package app.debrief.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the JSON of session documents, within limits that keep a hostile one from filling the memory. */
final class DocumentJson {

    private static final int DEEPEST = 32;
    private static final int MOST_TOKENS = 1_000_000;
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_NAME = 1_024;

    private static final JsonMapper READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .maxStringLength(SessionDocumentReader.LARGEST_DOCUMENT)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Escapes whatever is not ASCII, so that even half a character has a form of its own. */
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private DocumentJson() {}

    /**
     * Reads one object.
     *
     * @throws InvalidDocumentException if the text is none, or beyond the limits
     */
    static ObjectNode object(String json) {
        JsonNode node;
        try {
            node = READER.readTree(json);
        } catch (JacksonException e) {
            throw new InvalidDocumentException(SessionDocumentReader.WHOLE, json, "session.document.broken");
        }
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new InvalidDocumentException(SessionDocumentReader.WHOLE, json, "session.document.no-object");
    }

    /** The object in one line. */
    static String compact(ObjectNode object) {
        return CleanText.whole(READER.writeValueAsString(object));
    }

    /** SHA-256 in hexadecimal over the members in alphabetical order, so that their order does not count. */
    static String digest(ObjectNode object) {
        try {
            var canonical = CANONICAL.writeValueAsString(object).getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
