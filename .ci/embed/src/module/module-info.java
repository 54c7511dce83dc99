/** A program of somebody else, as a module. */
module org.example.embedder {
    requires org.duallearning.mobility.domain;
}
