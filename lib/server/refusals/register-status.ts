import type { RegisterRefusal } from "@/lib/domain/refusals/register-refusal";
import { CONFLICT, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused of an entry of a register (sổ theo dõi), and of a sheet of one. */
export const registerStatus: Record<RegisterRefusal["code"], number> = {
  "register.unit-unknown": WRONG_VALUE,
  "register.project-unknown": WRONG_VALUE,
  "register.indicator-unknown": WRONG_VALUE,
  "register.repeated": CONFLICT,
  "register.stale": CONFLICT,
  "register.removed": CONFLICT,
  "register.fields-refused": CONFLICT,
  "register.busy": CONFLICT,
  "register.nothing-new": CONFLICT,
};
