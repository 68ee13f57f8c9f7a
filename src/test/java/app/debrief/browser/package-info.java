/** The one way in which tests use a real browser. */
@org.jspecify.annotations.NullMarked
package app.debrief.browser;
