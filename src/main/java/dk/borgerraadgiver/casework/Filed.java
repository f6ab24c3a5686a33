package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.documents.DocumentId;

/** A paper of the case, by the name it had when it was filed. */
public record Filed(DocumentId document, String fileName) {}
