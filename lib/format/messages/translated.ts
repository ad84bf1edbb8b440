/** The shape of a catalogue in another language: the same keys, other words. A missing key does not compile. */
export type Translated<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Translated<Words[Key]>;
};
