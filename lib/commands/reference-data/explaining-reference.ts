import { explainingWrite } from "../explaining-write";

/** What changes between a look and a write of codes: one that another wrote, a content that ended, a cap that rests on an item. */
const CODE_RULES = [
  ...["content_pkey", "content_item_pkey", "indicator_pkey"],
  ...["item_within_content", "content_has_general_item", "reference_code_begins"],
  ...["support_cap_item_code_fkey", "provincial_cap_item_code_fkey", "advance_rate_item_code_fkey"],
  ...["support_cap_counted_by_fkey", "content_item_content_code_fkey"],
] as const;

/** Runs a write of reference data; what the database refuses in between is told as the domain tells it. */
export function explainingReference<T>(write: () => Promise<T>): Promise<T> {
  return explainingWrite(write, {
    busy: { code: "reference.busy" },
    rules: {
      reference_last_of_its_key: { code: "reference.changed-meanwhile" },
      reference_row_stays: { code: "reference.changed-meanwhile" },
      legal_document_of_portal: { code: "reference.of-portal" },
      legal_document_cited: { code: "reference.cited" },
      legal_document_once: { code: "reference.changed-meanwhile" },
      national_cap_above_provinces: { code: "reference.changed-meanwhile" },
      national_cap_under_provinces: { code: "reference.changed-meanwhile" },
      provincial_cap_within_national: { code: "reference.changed-meanwhile" },
      admin_unit_version_code_daterange_excl: { code: "reference.changed-meanwhile" },
      ...Object.fromEntries(CODE_RULES.map((rule) => [rule, { code: "reference.changed-meanwhile" }])),
      reference_starts_later: { code: "reference.changed-meanwhile" },
    },
  });
}
