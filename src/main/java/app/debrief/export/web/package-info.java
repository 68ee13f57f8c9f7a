/** The address under which a file is fetched. */
@org.jspecify.annotations.NullMarked
package app.debrief.export.web;
