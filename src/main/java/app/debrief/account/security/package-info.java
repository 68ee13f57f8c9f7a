/** Sign-in: who gets in, for how long, and what browsers are told to refuse. */
@org.jspecify.annotations.NullMarked
package app.debrief.account.security;
