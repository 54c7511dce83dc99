/**
 * Conditions that no flow can hold by itself, solved by branch and bound over flows, in plain numbers.
 *
 * <p>A {@link org.duallearning.mobility.matching.branch.BranchSearch} leaves out what a flow cannot hold, looks where the best
 * flow breaks it, and splits the problem there into cases that cover everything. What it found out is a {@link
 * org.duallearning.mobility.matching.branch.BranchTree}: the splits, and for each case prices that bound it. {@link
 * org.duallearning.mobility.matching.branch.BranchProof} follows such a tree without solving anything.
 */
@NullMarked
package org.duallearning.mobility.matching.branch;

import org.jspecify.annotations.NullMarked;
