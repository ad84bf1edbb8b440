import type { Role } from "../access/roles";
import type { RegisterField } from "./field";
import { PLACES } from "./places";
import type { RegisterRecord } from "./register-record";
import { SELLING } from "./selling";
import { WORKING } from "./working";

/** Sổ theo dõi (registers) that conferences ask for, by the name each has in addresses and in the database. */
export const REGISTERS = { ...SELLING, ...WORKING, ...PLACES } as const satisfies Record<string, RegisterRecord>;

export type RegisterKind = keyof typeof REGISTERS;
export const REGISTER_KINDS = Object.keys(REGISTERS) as [RegisterKind, ...RegisterKind[]];

/** Who writes entries: the people of a province its own, the Cục any. */
export const REGISTER_WRITERS = [
  "PROVINCE_OFFICER",
  "PROVINCE_LEADER",
  "MINISTRY_OFFICER",
  "MINISTRY_LEADER",
] as const satisfies readonly Role[];

type FieldKeyOf<Kind extends RegisterKind> = keyof (typeof REGISTERS)[Kind]["fields"] & string;
type AnyRegister = (typeof REGISTERS)[RegisterKind];
/** Every field of every register, by its name. */
export type RegisterFieldKey = { [Kind in RegisterKind]: FieldKeyOf<Kind> }[RegisterKind];
type ChoicesOf<Field> = Field extends { readonly choices: readonly (infer Code)[] } ? Code : never;
/** Every code that a choice of any register may have. */
export type RegisterChoice = {
  [Kind in RegisterKind]: ChoicesOf<(typeof REGISTERS)[Kind]["fields"][keyof (typeof REGISTERS)[Kind]["fields"]]>;
}[RegisterKind];

/** A register's record, as wide as every register's. */
export function registerRecord(kind: RegisterKind): RegisterRecord {
  return REGISTERS[kind] satisfies AnyRegister;
}

/** The fields of a register by name, in their order. */
export function fieldsOf(kind: RegisterKind): readonly (readonly [RegisterFieldKey, RegisterField])[] {
  return Object.entries(registerRecord(kind).fields) as [RegisterFieldKey, RegisterField][];
}

/** The codes that a register's list is narrowed by; none where it has no such field. */
export function choicesOf(kind: RegisterKind): readonly RegisterChoice[] {
  const { choice, fields } = registerRecord(kind);
  return (choice === null ? [] : (fields[choice]?.choices ?? [])) as readonly RegisterChoice[];
}

/** Whether entries of a register are of a year. */
export function hasYear(kind: RegisterKind): boolean {
  return "year" in registerRecord(kind).fields;
}
