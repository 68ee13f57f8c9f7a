package app.debrief.session;

/** A page on which people bring sessions in, offered where there are none yet; implemented by a way in. */
public interface IntakePage {

    /** Its address, relative to the application's root, without a leading slash. */
    String path();
}
