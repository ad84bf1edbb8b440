import type { EditableName } from "../reference-data/editable-tables";

/** What is refused of reference data (dữ liệu tham chiếu). */
export type ReferenceRefusal =
  | { code: "reference.starts-too-early"; start: string; today: string }
  | { code: "reference.later-waits"; from: string }
  | { code: "reference.exists" }
  | { code: "reference.changed-meanwhile" }
  | { code: "reference.nothing-changed" }
  | { code: "reference.in-force"; from: string }
  | { code: "reference.cited" }
  | { code: "reference.of-portal" }
  | { code: "reference.sure-already" }
  | { code: "reference.choice-unknown"; field: string; given: string }
  | { code: "reference.document-unknown"; given: string }
  | { code: "reference.document-known"; id: string; number: string }
  | { code: "reference.above-national"; field: "maxAmount" | "maxPercent"; most: string; from: string }
  | { code: "reference.no-national-cap"; start: string }
  | { code: "reference.below-provinces"; field: "maxAmount" | "maxPercent"; provinces: readonly string[] }
  | { code: "reference.provinces-rest"; provinces: readonly string[] }
  | { code: "reference.unit-dissolved"; field: string; unit: string; until: string }
  | { code: "reference.code-in-use"; field: string; given: string; unit: string }
  | { code: "reference.never-ends" }
  | { code: "reference.ends-then"; to: string }
  | { code: "reference.ends-too-early"; end: string; after: string }
  | { code: "reference.code-taken"; given: string }
  | { code: "reference.not-then"; field: string; name: string; from: string | null; to: string | null }
  | { code: "reference.items-outlast"; items: readonly string[] }
  | { code: "reference.general-item"; content: string }
  | { code: "reference.rests-on-it"; tables: readonly EditableName[] }
  | { code: "reference.busy" };
