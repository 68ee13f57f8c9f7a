package app.debrief.account;

import java.util.List;

/** Sign-ins shown on the sign-in page of a demonstration; whoever provides demo data implements it. */
public interface DemoSignIns {

    /** In the order shown; empty where there is nothing to show. */
    List<DemoSignIn> signIns();

    /** One of them, in full. */
    record DemoSignIn(String email, String password, Role role) {}
}
