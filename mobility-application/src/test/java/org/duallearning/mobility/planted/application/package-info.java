/** Classes that break a rule of the application's architecture each, to prove that the rule can fail. Nothing uses them. */
package org.duallearning.mobility.planted.application;
