/** Classes that break the rules of the command line, to show that the rules find them. */
package org.duallearning.mobility.adapter.planted;
