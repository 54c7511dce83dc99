package org.duallearning.mobility.planted.application.service;

/** Maps outside the package for it. */
final class Maps {
    Object mapper() {
        return org.mapstruct.factory.Mappers.getMapper(Maps.class);
    }
}
