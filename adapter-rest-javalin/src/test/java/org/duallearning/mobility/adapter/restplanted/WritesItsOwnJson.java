package org.duallearning.mobility.adapter.restplanted;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

final class WritesItsOwnJson {
    String write(Object view) throws JsonProcessingException {
        return JsonMapper.builder().build().writeValueAsString(view);
    }
}
