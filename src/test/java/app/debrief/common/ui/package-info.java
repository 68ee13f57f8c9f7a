@org.jspecify.annotations.NullMarked
package app.debrief.common.ui;
