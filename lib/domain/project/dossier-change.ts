import type { Dong } from "../money";
import type { SectionField } from "./sections";

/** A row of a dossier's lists: what tells it from the others, and what it says. */
type Rows<Value> = readonly { readonly key: string; readonly value: Value }[];

export type BudgetEntry = Readonly<Record<"support" | "counterpart" | "other", Dong>> & {
  readonly year: number;
  readonly item: string;
};
export type OutputEntry = { readonly year: number; readonly indicator: string; readonly target: number };
export type BeneficiaryEntry = {
  readonly name: string;
  readonly taxCode: string | null;
  readonly address: string;
  readonly support: Dong | null;
};
/** A file of a dossier; one of the same name that was sent again is the next version. */
export type FileEntry = { readonly kind: string; readonly fileName: string; readonly version: number };

/** A dossier at one time, as it is compared: its words, codes and days by field, and its lists. */
export type DossierVersion = {
  readonly words: Readonly<Partial<Record<SectionField, string | null>>>;
  readonly budget: readonly BudgetEntry[];
  readonly outputs: readonly OutputEntry[];
  readonly beneficiaries: readonly BeneficiaryEntry[];
  /** Null where nothing is known of its files. */
  readonly attachments: readonly FileEntry[] | null;
};

type Change<Field extends SectionField | "attachments", Value> = {
  readonly field: Field;
  /** Null where it was not there. */
  readonly before: Value | null;
  /** Null where it is not there any more. */
  readonly after: Value | null;
};

/** What was written otherwise: a field's words, or one row of a list. */
export type DossierChange =
  | Change<"budget", BudgetEntry>
  | Change<"outputs", OutputEntry>
  | Change<"beneficiaries", BeneficiaryEntry>
  | Change<"attachments", FileEntry>
  | Change<Exclude<SectionField, "budget" | "outputs" | "beneficiaries">, string>;

/** What is not as it was before, in the order of the dossier; rows that only changed places have not changed. */
export function dossierChanges(before: DossierVersion, after: DossierVersion): readonly DossierChange[] {
  return [
    ...wordChanges(before, after),
    ...rowChanges(before.budget.map(byItem), after.budget.map(byItem)).map((row) => ({
      field: "budget" as const,
      ...row,
    })),
    ...rowChanges(before.outputs.map(byIndicator), after.outputs.map(byIndicator)).map((row) => ({
      ...{ field: "outputs" as const, ...row },
    })),
    ...rowChanges(before.beneficiaries.map(byName), after.beneficiaries.map(byName)).map((row) => ({
      ...{ field: "beneficiaries" as const, ...row },
    })),
    ...fileChanges(before, after),
  ];
}

const byItem = (value: BudgetEntry) => ({ key: `${value.year} ${value.item}`, value });
const byIndicator = (value: OutputEntry) => ({ key: `${value.year} ${value.indicator}`, value });
const byName = (value: BeneficiaryEntry) => ({ key: `${value.taxCode ?? ""} ${value.name}`, value });
const byFile = (value: FileEntry) => ({ key: `${value.kind} ${value.fileName}`, value });

function fileChanges({ attachments: before }: DossierVersion, { attachments: after }: DossierVersion): DossierChange[] {
  if (before === null || after === null) return [];
  return rowChanges(before.map(byFile), after.map(byFile)).map((row) => ({ field: "attachments" as const, ...row }));
}

function wordChanges({ words: before }: DossierVersion, { words: after }: DossierVersion): DossierChange[] {
  return (Object.keys(after) as (keyof typeof after)[]).flatMap((field): DossierChange[] => {
    if (field === "budget" || field === "outputs" || field === "beneficiaries") return [];
    const [was, is] = [before[field] ?? null, after[field] ?? null];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

function rowChanges<Value extends object>(before: Rows<Value>, after: Rows<Value>) {
  const [was, is] = [new Map(before.map(valueByKey)), new Map(after.map(valueByKey))];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [one = null, other = null] = [was.get(key), is.get(key)];
    return one !== null && other !== null && isSame(one, other) ? [] : [{ before: one, after: other }];
  });
}

const valueByKey = <Value>({ key, value }: { key: string; value: Value }) => [key, value] as const;

const isSame = <Value extends object>(one: Value, other: Value): boolean =>
  (Object.keys(one) as (keyof Value)[]).every((part) => one[part] === other[part]);
