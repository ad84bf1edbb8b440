import type { Refusal } from "@/lib/domain/errors";
import { explainingWrite } from "../explaining-write";

/** What any write on a conference may be refused with by the database when something changed after it was decided. */
const RULES: Readonly<Record<string, Refusal>> = {
  conference_step_allowed: { code: "conference.busy" },
  conference_once: { code: "conference.busy" },
  conference_item_of_region: { code: "conference.unit-elsewhere", unitId: "" },
  conference_item_limit: { code: "conference.full" },
  conference_item_one_list: { code: "conference.listed-already" },
};

/** Runs a write on a conference; what the database refuses is told by the usual rules, `rules` before them. */
export function explainingConference<T>(
  write: () => Promise<T>,
  rules: Readonly<Record<string, Refusal>> = {},
): Promise<T> {
  return explainingWrite(write, { busy: { code: "conference.busy" }, rules: { ...RULES, ...rules } });
}
