package org.duallearning.mobility.planted.project;

/** Looks at its own members. */
final class Reflects {
    Object members() {
        java.lang.reflect.Method[] methods = Reflects.class.getDeclaredMethods();
        return methods[0].getName();
    }
}
