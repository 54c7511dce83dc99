package org.duallearning.mobility.planted.application.service;

/** Validates outside the packages for it. */
record Validates(jakarta.validation.Validator validator) {}
