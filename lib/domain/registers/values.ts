import type { RegisterValue, RegisterValues } from "./entry";
import { fieldsOf, type RegisterKind } from "./registers";

/** An entry's fields as JSON keeps them: money and areas as a text of digits, so that no reader rounds them. */
export type StoredValues = Readonly<Record<string, string | number>>;

/** The fields as they are kept, without those that nobody has said. */
export function storedValues(values: RegisterValues): StoredValues {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === "bigint" ? value.toString() : value]),
  );
}

/** The fields as they were kept, money as an amount again. */
export function readValues(kind: RegisterKind, stored: StoredValues): RegisterValues {
  return Object.fromEntries(
    fieldsOf(kind).flatMap(([key, field]): [string, RegisterValue][] => {
      const value = stored[key];
      if (value === undefined) return [];
      return [[key, field.kind === "money" ? BigInt(value) : field.kind === "area" ? String(value) : value]];
    }),
  );
}
