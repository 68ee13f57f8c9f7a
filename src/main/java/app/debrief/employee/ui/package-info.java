/** The pages on which AI employees are administered. */
@org.jspecify.annotations.NullMarked
package app.debrief.employee.ui;
