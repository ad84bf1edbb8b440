import type { ChoiceSource, EditableField, EditableTable } from "./editable-table";

const line = (name: string, column: string, most: number): EditableField => ({
  ...{ kind: "line", name, column, required: true, most },
  ...(column.endsWith("_en") ? {} : { vietnamese: true }),
});
const choice = (name: string, column: string, of: ChoiceSource, required = true): EditableField => ({
  ...{ kind: "choice", name, column, of, required },
});
const count = (name: string, column: string, least: number, most: number, required = true): EditableField => ({
  ...{ kind: "count", name, column, least, most, required },
});
const flag = (name: string, column: string): EditableField => ({ kind: "flag", name, column, required: false });
const dayOf = (name: string, column: string): EditableField => ({ kind: "day", name, column, required: false });

const names = (most: number) => [line("nameVi", "name_vi", most), line("nameEn", "name_en", most)];
const item = choice("item", "item_code", "item");
const fund = choice("fund", "fund", "fund");
const unit = choice("unitId", "unit_id", "unit");
const capFields = [
  count("maxPercent", "max_percent", 1, 100, false),
  { kind: "money", name: "maxAmount", column: "max_amount", required: true },
] as const;
const DATED = { start: "valid_from", sure: "mark" } as const;

/**
 * The dated reference data that the administrator edits, by its name in addresses. A further table is an entry here, its
 * triggers and grants in a migration, and its words in the two catalogues.
 */
export const EDITABLE_TABLES = {
  contents: {
    ...{ ...DATED, ends: true, relation: "content_version", keys: [choice("content", "content_code", "content")] },
    fields: [
      ...[line("headingVi", "heading_vi", 500), line("headingEn", "heading_en", 500)],
      ...[line("shortVi", "short_vi", 120), line("shortEn", "short_en", 120)],
    ],
  },
  items: { ...DATED, ends: true, relation: "content_item_version", keys: [item], fields: names(200) },
  "support-caps": {
    ...{ ...DATED, ends: true, relation: "support_cap", keys: [item, choice("fund", "fund", "nationalFund")] },
    fields: [
      ...capFields,
      ...[line("perVi", "per_vi", 60), line("perEn", "per_en", 60)],
      choice("countedBy", "counted_by", "indicator", false),
      flag("perBeneficiary", "per_beneficiary"),
    ],
  },
  "provincial-caps": { ...DATED, ends: true, relation: "provincial_cap", keys: [unit, item], fields: capFields },
  "advance-rates": {
    ...{ ...DATED, relation: "advance_rate", keys: [item] },
    fields: [
      count("ratePercent", "percent", 0, 100),
      { ...line("conditionVi", "condition_vi", 300), required: false },
      { ...line("conditionEn", "condition_en", 300), required: false },
      choice("requires", "requires", "requirement", false),
    ],
  },
  holidays: {
    ...{ relation: "calendar_exception", start: "day", sure: "mark", keys: [] },
    fields: [flag("working", "working"), ...names(120)],
  },
  indicators: {
    ...{
      ...DATED,
      ends: true,
      relation: "indicator_version",
      keys: [choice("indicator", "indicator_code", "indicator")],
    },
    fields: [...names(200), line("unitVi", "unit_vi", 60), line("unitEn", "unit_en", 60)],
  },
  "stage-deadlines": {
    ...{ ...DATED, ends: true, relation: "stage_deadline", keys: [choice("state", "state", "state"), fund] },
    fields: [
      count("workingDays", "working_days", 1, 400, false),
      count("yearBeforeMonth", "year_before_month", 1, 12, false),
      count("yearBeforeDay", "year_before_day", 1, 28, false),
      flag("clockStops", "clock_stops"),
    ],
    oneOf: [["workingDays"], ["yearBeforeMonth", "yearBeforeDay"]],
  },
  "settlement-deadlines": {
    ...{ ...DATED, relation: "settlement_deadline", keys: [fund] },
    fields: [
      count("daysAfterAcceptance", "days_after_acceptance", 1, 400),
      count("liquidationMonth", "liquidation_month", 1, 12),
      count("liquidationDay", "liquidation_day", 1, 28),
    ],
  },
  agencies: {
    ...{ ...DATED, relation: "agency_name", keys: [choice("agency", "agency", "agency")], fields: names(200) },
  },
  "unit-names": {
    ...{ relation: "admin_unit_version", start: "valid_from", sure: null, keys: [unit] },
    fields: [
      { kind: "line", name: "unitCode", column: "code", required: true, most: 2, like: /^\d{2}$/ },
      ...[line("unitName", "name", 60), line("unitFullName", "full_name", 100)],
      choice("unitType", "type", "unitType"),
    ],
  },
  "region-memberships": {
    ...{ relation: "region_membership", start: "valid_from", sure: "confirmed", keys: [unit] },
    fields: [choice("regionCode", "region_code", "region"), flag("confirmed", "confirmed")],
  },
  "legal-documents": {
    ...{ relation: "legal_document", start: null, sure: "mark" },
    keys: [{ ...line("id", "id", 100), required: false }],
    fields: [
      ...[line("documentNumber", "number", 60), line("documentTitle", "title_vi", 500)],
      ...[line("documentIssuer", "issuer", 120), dayOf("documentIssuedOn", "issued_on")],
      dayOf("documentFrom", "valid_from"),
    ],
  },
} as const satisfies Record<string, EditableTable>;

export type EditableName = keyof typeof EDITABLE_TABLES;

/** Every table, in the order they are listed. */
export const EDITABLE_NAMES = Object.keys(EDITABLE_TABLES) as [EditableName, ...EditableName[]];

/** A table by its name, as wide as every table. */
export function editableTable(name: EditableName): EditableTable {
  return EDITABLE_TABLES[name];
}

/** The fields that a form of a table asks for: its key, then what it says. A document's id follows from its number. */
export function askedFields(name: EditableName): readonly EditableField[] {
  const { keys, fields } = editableTable(name);
  return [...keys.filter(({ name: key }) => key !== "id"), ...fields];
}
