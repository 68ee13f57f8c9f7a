package app.debrief.grid;

/**
 * A column's header in a report file of fixed form.
 *
 * @param report the report's key
 * @param place position in the file, from 1
 * @param header the literal header, never translated
 */
public record FileHeader(String report, int place, String header) {}
