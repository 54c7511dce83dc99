package org.duallearning.mobility.adapter.persistence.planted;

import java.net.http.HttpClient;

final class UsesTheNetwork {
    HttpClient client() {
        return HttpClient.newHttpClient();
    }
}
