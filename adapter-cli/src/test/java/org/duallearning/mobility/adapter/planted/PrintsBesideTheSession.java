package org.duallearning.mobility.adapter.planted;

/** A command that prints where nobody can redirect it. */
final class PrintsBesideTheSession {
    void print(String text) {
        System.out.println(text);
    }
}
