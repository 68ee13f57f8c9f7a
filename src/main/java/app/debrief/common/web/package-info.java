/** What every request to the application goes through. */
@org.jspecify.annotations.NullMarked
package app.debrief.common.web;
