package dk.borgerraadgiver.correspondence;

/**
 * One notice on its way to one person.
 *
 * @param over sent, or given to the office: a machine does nothing more
 */
public record Dispatch(DispatchId id, boolean over) {}
