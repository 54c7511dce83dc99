package org.duallearning.mobility.adapter.restplanted;

final class PrintsAName {
    void print(String name) {
        System.out.println(name);
    }
}
