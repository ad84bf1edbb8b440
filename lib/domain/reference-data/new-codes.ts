import type { EditableField, ListedChoice } from "./editable-table";
import { type EditableName, editableTable } from "./editable-tables";

/** Codes of items and indicators, as those of the portal look; nd10-general is a content's own general item. */
const SLUG = /^(?!nd\d+-general$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

type Codes = {
  /** The table of the codes themselves; what they are called stands in its versions. */
  readonly relation: string;
  readonly like: RegExp;
  readonly most: number;
  /** What fields of other tables choose these codes as. */
  readonly source: ListedChoice;
};

/** The tables that a new circular may bring codes of: contents, items and indicators that there were not. */
export const NEW_CODES = {
  contents: { relation: "content", like: /^ND[1-9]\d?$/, most: 4, source: "content" },
  items: { relation: "content_item", like: SLUG, most: 60, source: "item" },
  indicators: { relation: "indicator", like: SLUG, most: 60, source: "indicator" },
} as const satisfies Partial<Record<EditableName, Codes>>;

export type CodedTable = keyof typeof NEW_CODES;

/** The tables whose codes may be added to. */
export const CODED_TABLES = Object.keys(NEW_CODES) as [CodedTable, ...CodedTable[]];

/** Whether codes may be added to a table. */
export function isCoded(table: EditableName): table is CodedTable {
  return table in NEW_CODES;
}

/** What the form of a new code asks for: the code, of an item the content it belongs to, and what its first version says. */
export function newCodeFields(table: CodedTable): readonly EditableField[] {
  const { like, most } = NEW_CODES[table];
  return [
    { kind: "line", name: "code", column: "code", required: true, most, like },
    ...(table === "items"
      ? [{ kind: "choice", name: "content", column: "content_code", of: "content", required: true } as const]
      : []),
    ...editableTable(table).fields,
  ];
}

/** The general item that comes with a new content, by its code and names: "Kinh tế tuần hoàn (chung)". */
export function generalItemOf(content: string, { shortVi, shortEn }: Readonly<Record<string, string | null>>) {
  return {
    code: `${content.toLowerCase()}-general`,
    nameVi: `${shortVi} (chung)`,
    nameEn: `${shortEn} (general)`,
  };
}
