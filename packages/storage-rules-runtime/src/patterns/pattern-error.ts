/** A regular expression that the rules language does not have. */
export class PatternError extends Error {}
