package app.debrief.session;

/**
 * Something about a document that its sender should know although the document was accepted.
 *
 * @param member path of the member, places in arrays left out, such as {@code messages[].mood}
 * @param reasonKey bundle key of what became of it
 */
public record DocumentNotice(String member, String reasonKey) {}
