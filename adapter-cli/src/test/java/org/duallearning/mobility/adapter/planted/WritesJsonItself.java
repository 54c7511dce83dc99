package org.duallearning.mobility.adapter.planted;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A command whose JSON could come to differ from the API's. */
final class WritesJsonItself {
    String write(Object view) throws java.io.IOException {
        return new ObjectMapper().writeValueAsString(view);
    }
}
