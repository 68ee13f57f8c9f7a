@org.jspecify.annotations.NullMarked
package app.debrief.account.ui;
