import type { IsoDate } from "../period/period";
import type { EditableName } from "./editable-tables";
import type { ReferenceRow, Sureness } from "./reference-row";

/** Văn bản quy phạm with how many rules of each table rest on it. */
export type ListedDocument = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  readonly issuedOn: IsoDate | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly sureness: Sureness;
  readonly rules: readonly { readonly table: EditableName; readonly count: number }[];
};

/** A rule that rests on a document: a row of reference data by its table. */
export type RuleOfDocument = Pick<ReferenceRow, "id" | "values" | "from" | "to" | "sureness" | "clause"> & {
  readonly table: EditableName;
};
