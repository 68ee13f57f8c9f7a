/**
 * What the demo plays: organizations, AI employees and their conversations, written by hand in {@code /demo} on the class
 * path and varied by a fixed seed. Knows neither the database nor the rest of the application; sessions leave it as the
 * documents that any platform would send.
 */
@org.jspecify.annotations.NullMarked
package app.debrief.demo.data;
