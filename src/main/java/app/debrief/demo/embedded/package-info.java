/**
 * The embedded database: a real MariaDB server, run as a process of its own that ends with the application and comes back
 * when it dies.
 */
@org.jspecify.annotations.NullMarked
package app.debrief.demo.embedded;
