package app.debrief.audit;

/**
 * Proof that an action was recorded, for records that point to it.
 *
 * @param id id of the first row that the action wrote
 */
public record AuditReceipt(long id) {}
