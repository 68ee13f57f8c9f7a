package app.debrief.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 digests of the audit log.
 *
 * <p>A <b>value's digest</b> is SHA-256 over the row's 16 bytes of salt followed by the value in UTF-8. An absent value
 * has no digest.
 *
 * <p>A <b>row's hash</b> is SHA-256 over the previous row's hash (32 bytes, zeros before the first row) followed by the
 * row's canonical form. The canonical form is the concatenation of its fields; each field is its length in bytes, as
 * four bytes with the most significant first, followed by its bytes. Text stands in UTF-8, a number in decimal ASCII
 * digits, a digest as its 32 bytes; an absent field has the length -1 (four bytes {@code FF}) and no bytes. The fields are,
 * in this order:
 *
 * <ol>
 *   <li>version of this form: the text {@code 1}
 *   <li>chain: the organization's id, 0 for the installation
 *   <li>sequence
 *   <li>act: sequence of the action's first row
 *   <li>at: milliseconds since 1970-01-01T00:00:00Z
 *   <li>actor: id of the member, absent for the system
 *   <li>action: its code
 *   <li>subject's type
 *   <li>subject's id, may be absent
 *   <li>field, may be absent
 *   <li>digest of the actor's name
 *   <li>digest of the value before, may be absent
 *   <li>digest of the value after, may be absent
 *   <li>digest of the note, may be absent
 * </ol>
 *
 * <p>The row's id is no part of it: it only links the row to its values, which the digests already bind.
 */
final class Digests {

    static final int SALT_BYTES = 16;
    static final int HASH_BYTES = 32;

    private static final int ABSENT = -1;
    private static final String VERSION = "1";

    private Digests() {}

    static byte @Nullable [] ofValue(byte[] salt, @Nullable String value) {
        return value == null ? null : present(salt, value);
    }

    static byte[] present(byte[] salt, String value) {
        var sha = sha256();
        sha.update(salt);
        return sha.digest(value.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] ofRow(byte[] previous, AuditEntry row) {
        var sha = sha256();
        sha.update(previous);
        add(sha, VERSION);
        add(sha, row.chain());
        add(sha, row.sequence());
        add(sha, row.act());
        add(sha, row.at().toEpochMilli());
        add(sha, row.actorId());
        add(sha, row.action().name());
        add(sha, row.subjectType());
        add(sha, row.subjectId());
        add(sha, row.field());
        for (var digest : row.valueDigests()) {
            add(sha, digest);
        }
        return sha.digest();
    }

    private static void add(MessageDigest sha, @Nullable Long number) {
        add(sha, number == null ? null : Long.toString(number));
    }

    private static void add(MessageDigest sha, @Nullable String text) {
        add(sha, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(MessageDigest sha, byte @Nullable [] bytes) {
        sha.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(bytes == null ? ABSENT : bytes.length)
                .flip());
        if (bytes != null) {
            sha.update(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
