/** The command line asks for what cannot be done; the message is for its user. */
export class UsageError extends Error {}
