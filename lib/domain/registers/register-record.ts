import type { RegisterField } from "./field";

/** All there is to say about a register: form, checks, list, files, import and policies follow from it. */
export type RegisterRecord = {
  /** Anyone reads its entries; else its province, the organiser of its region, the Cục and auditors. */
  readonly public: boolean;
  /** Tells of persons: the trail then names the entry and none of its words. */
  readonly personal: boolean;
  /** The `choice` field that its list is narrowed by. */
  readonly choice: string | null;
  /** Result against target, shown as a percentage beside them. */
  readonly ratio?: { readonly part: string; readonly whole: string };
  /** What is written of an entry beside its province and name, in the order of form and files. */
  readonly fields: Readonly<Record<string, RegisterField>>;
};
