/** The pages where organizations and members are administered. */
@org.jspecify.annotations.NullMarked
package app.debrief.account.ui;
