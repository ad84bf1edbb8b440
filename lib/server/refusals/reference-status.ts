import type { ReferenceRefusal } from "@/lib/domain/refusals/reference-refusal";
import { CONFLICT, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused of reference data (dữ liệu tham chiếu). */
export const referenceStatus: Record<ReferenceRefusal["code"], number> = {
  "reference.starts-too-early": WRONG_VALUE,
  "reference.later-waits": CONFLICT,
  "reference.exists": CONFLICT,
  "reference.changed-meanwhile": CONFLICT,
  "reference.nothing-changed": WRONG_VALUE,
  "reference.in-force": CONFLICT,
  "reference.cited": CONFLICT,
  "reference.of-portal": CONFLICT,
  "reference.sure-already": CONFLICT,
  "reference.choice-unknown": WRONG_VALUE,
  "reference.document-unknown": WRONG_VALUE,
  "reference.document-known": CONFLICT,
  "reference.above-national": CONFLICT,
  "reference.no-national-cap": CONFLICT,
  "reference.below-provinces": CONFLICT,
  "reference.provinces-rest": CONFLICT,
  "reference.unit-dissolved": WRONG_VALUE,
  "reference.code-in-use": CONFLICT,
  "reference.never-ends": CONFLICT,
  "reference.ends-then": CONFLICT,
  "reference.ends-too-early": WRONG_VALUE,
  "reference.code-taken": CONFLICT,
  "reference.not-then": CONFLICT,
  "reference.items-outlast": CONFLICT,
  "reference.general-item": CONFLICT,
  "reference.rests-on-it": CONFLICT,
  "reference.busy": CONFLICT,
};
