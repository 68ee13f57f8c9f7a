@org.jspecify.annotations.NullMarked
package app.debrief.demo.embedded;
