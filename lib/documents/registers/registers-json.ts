import type { RegisterEntry } from "@/lib/domain/registers/entry";
import type { RegisterCount, RegisterList } from "@/lib/domain/registers/register-query";
import { fieldsOf, REGISTERS, type RegisterKind } from "@/lib/domain/registers/registers";
import { storedValues } from "@/lib/domain/registers/values";
import type { Locale } from "@/lib/format/locale";
import { choiceName } from "@/lib/format/register-value";
import { wordsOf } from "../words";
import { type RegisterNaming, unitName } from "./register-table";

/** An entry as the API gives it: its fields by name, money as text. */
export function entryJson(entry: RegisterEntry, naming: RegisterNaming) {
  const { id, kind, unitId, name, state, removedReason, version, values } = entry;
  const fields = storedValues(values);
  return { id, kind, unitId, unitName: unitName(entry, naming), name, fields, state, removedReason, version };
}

/** One page of entries as the API gives it. */
export function entriesJson({ items, ...list }: RegisterList, naming: RegisterNaming) {
  return { ...list, items: items.map((entry) => entryJson(entry, naming)) };
}

/** The registers that somebody sees, the fields of each, and how many entries stand. */
export function registersJson(kinds: readonly RegisterKind[], counts: readonly RegisterCount[], locale: Locale) {
  const words = wordsOf(locale).registers;
  const registers = kinds.map((kind) => ({
    ...{ kind, title: words.kinds[kind].title, public: REGISTERS[kind].public },
    total: counts.reduce((sum, one) => sum + (one.kind === kind ? one.count : 0), 0),
    fields: fieldsOf(kind).map(([key, { kind: holds, required, choices = [] }]) => ({
      ...{ key, label: words.fields[key], kind: holds, required: required === true },
      choices: choices.map((code) => ({ code, label: choiceName(code, locale) })),
    })),
  }));
  return { registers, counts };
}
