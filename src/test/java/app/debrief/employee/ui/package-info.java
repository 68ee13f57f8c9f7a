@org.jspecify.annotations.NullMarked
package app.debrief.employee.ui;
