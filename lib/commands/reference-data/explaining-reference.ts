import { explainingWrite } from "../explaining-write";

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
      reference_starts_later: { code: "reference.changed-meanwhile" },
    },
  });
}
