/**
 * One column of a sheet. The list of a sheet's columns is all there is to say about it: the template, the validator
 * and the help are made from it.
 */
export type Column<Key extends string> = {
  readonly key: Key;
  readonly headingVi: string;
  /** The name in the contract, which is the heading in English and in CSV. */
  readonly headingEn: string;
  /** Other headings it is known by. */
  readonly aliases: readonly string[];
  /** Whether the column must stand in the file, and whether a row may leave it empty. */
  readonly presence: "required" | "may-be-empty" | "optional";
  readonly helpVi: string;
  readonly helpEn: string;
  readonly example: string;
  /** Width in characters. */
  readonly width: number;
};

/** A kind of file that can be imported: its name in commands and addresses, its sheet's name, its columns. */
export type SheetDefinition<Key extends string> = {
  readonly name: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly columns: readonly Column<Key>[];
};
