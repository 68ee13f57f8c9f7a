/** A small application with one list, outside the product, in which the mechanism of lists is tested and looked at. */
@org.jspecify.annotations.NullMarked
package app.sample;
