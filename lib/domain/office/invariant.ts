/**
 * One check of the data's health (contract §6): how many rows it looked at, how many failed, and the keys of at most
 * five that did.
 */
export type Invariant = {
  readonly name: string;
  readonly checked: number;
  readonly failures: number;
  readonly examples: readonly string[];
};
