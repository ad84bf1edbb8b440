/** A column of a sheet in words: its heading, whether a row must have it, what it takes and an example. */
export type ColumnInWords = {
  readonly heading: string;
  readonly required: boolean;
  readonly help: string;
  readonly example: string;
};
