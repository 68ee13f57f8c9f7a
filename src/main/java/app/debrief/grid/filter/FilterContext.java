package app.debrief.grid.filter;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What a filter needs to know beside its operand.
 *
 * @param now the instant to which relative ranges refer
 * @param zone in which local times are meant
 */
public record FilterContext(Instant now, ZoneId zone) {}
