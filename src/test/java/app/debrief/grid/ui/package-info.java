@org.jspecify.annotations.NullMarked
package app.debrief.grid.ui;
