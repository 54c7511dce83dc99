package org.duallearning.mobility.adapter.persistence.planted;

final class PrintsAName {
    void print(String name) {
        System.out.println(name);
    }
}
