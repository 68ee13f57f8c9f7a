/** Every shared component and page state on invented data, without a database: the place to look at and to measure. */
@org.jspecify.annotations.NullMarked
package gallery;
