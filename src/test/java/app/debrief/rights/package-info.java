/** Walks every operation of every service with every role, in the own organization and in another one. */
@org.jspecify.annotations.NullMarked
package app.debrief.rights;
