import type { ClauseField, SummarySentence } from "./sentence";
import type { ConferenceSummary } from "./summary";

/**
 * A kept summary with the names in it under others, as a reader of another language has them: of contents, groups and
 * indicators, in its tables and its sentences. A name nobody knows another for stays.
 */
export function renamed(summary: ConferenceSummary, names: ReadonlyMap<string, string>): ConferenceSummary {
  const nameOf = (name: string) => names.get(name) ?? name;
  return {
    ...summary,
    parts: summary.parts.map((part) => ({
      ...part,
      sentences: part.sentences.map((sentence) => renamedSentence(sentence, nameOf)),
      tables: part.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => ({ ...row, name: row.name === null ? null : nameOf(row.name) })),
      })),
    })),
  };
}

type Naming = (name: string) => string;

function renamedSentence(sentence: SummarySentence, nameOf: Naming): SummarySentence {
  return {
    ...sentence,
    clauses: sentence.clauses.map(({ shape, fields }) => ({
      shape,
      fields: Object.fromEntries(Object.entries(fields).map(([place, field]) => [place, renamedField(field, nameOf)])),
    })),
  };
}

function renamedField(field: ClauseField, nameOf: Naming): ClauseField {
  if (field.kind === "names") return { ...field, names: field.names.map(nameOf) };
  if (field.kind !== "list") return field;
  return {
    ...field,
    of: field.of.map((listed) => ({
      ...listed,
      name: nameOf(listed.name),
      unit: listed.unit === null ? null : nameOf(listed.unit),
    })),
  };
}
