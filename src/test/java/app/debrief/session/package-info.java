@org.jspecify.annotations.NullMarked
package app.debrief.session;
