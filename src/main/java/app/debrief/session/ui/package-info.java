/** The one session screen: list and detail, configured for each audience. */
@org.jspecify.annotations.NullMarked
package app.debrief.session.ui;
