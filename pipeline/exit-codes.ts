/** What the command line's exit status tells. */
export const EXIT = {
  /** All inputs gave what was asked for. */
  ok: 0,
  /** Some inputs had errors; the others were done. */
  inputErrors: 1,
  /** The command was not understood; nothing was done. */
  usage: 2,
  /** `evaluate`: a figure is below the floor. */
  belowFloor: 3,
  /** The output could not be written. */
  output: 4,
  /** Another run holds the output. */
  locked: 5,
  /** A fault of the program itself. */
  internal: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT] | (typeof INTERRUPTED)[keyof typeof INTERRUPTED];

/** Stopped from outside, by the custom of shells: 128 and the number of the signal. */
export const INTERRUPTED = { SIGINT: 130, SIGTERM: 143 } as const;
