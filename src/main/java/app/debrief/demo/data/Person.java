package app.debrief.demo.data;

/**
 * A customer.
 *
 * @param ref key of the customer in the business's own system
 */
record Person(String name, String first, Phone phone, String email, String ref) {}
