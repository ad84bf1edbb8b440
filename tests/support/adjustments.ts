import { takeAdjustmentStep } from "@/lib/commands/adjustments/take-adjustment-step";
import { writeAdjustment } from "@/lib/commands/adjustments/write-adjustment";
import { transaction } from "@/lib/db/transaction";
import { type Actor, OPERATOR } from "@/lib/domain/access/actor";
import { adjustmentStepInput, writeAdjustmentInput } from "@/lib/input/adjustments";
import { checkInvariants } from "@/lib/queries/invariants/list-invariants";
import type { Facts, ProjectFact } from "./facts";

/** A change as it is sent. */
type Line = { change: string; subject?: string } & Record<string, unknown>;

export const rename: Line = { change: "NAME", title: "Hỗ trợ máy chế biến gỗ" };
const now = new Date("2026-11-27T03:00:00Z");

/** The people around requests to adjust: who asks, who decides, and those who must see nothing. */
export async function adjustingPeople(facts: Facts) {
  return {
    asks: await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" }),
    sở: await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" }),
    cục: await facts.anActor("MINISTRY_OFFICER"),
    drafts: await facts.anActor("MINISTRY_OFFICER"),
    bộ: await facts.anActor("MINISTRY_LEADER"),
    elsewhere: await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" }),
    auditor: await facts.anActor("AUDITOR"),
    organiser: await facts.anActor("ORGANISER", { regionCode: "MTTN" }),
  };
}

/** Writes a request as its form's fields are read; gives its id. */
export async function ask(actor: Actor, { code }: ProjectFact, lines: Line[]): Promise<string> {
  const body = writeAdjustmentInput.parse({ code, reason: "Đơn vị đổi kế hoạch.", lines });
  return (await writeAdjustment(actor, body, now)).id;
}

/** Takes a request a step further on the version somebody saw. */
export function stepOn(actor: Actor, { code }: ProjectFact, id: string, verb: string, version: number, more = {}) {
  return takeAdjustmentStep(actor, adjustmentStepInput.parse({ code, id, verb, version, ...more }), now);
}

/** A request that waits for its decision. */
export async function submitted(actor: Actor, project: ProjectFact, lines: Line[]): Promise<string> {
  const id = await ask(actor, project, lines);
  await stepOn(actor, project, id, "submit", 1);
  return id;
}

/** The checks of requests that fail. */
export async function failingChecks() {
  const found = await transaction(OPERATOR, (tx) => checkInvariants(tx));
  return found.filter(({ name, failures }) => name.startsWith("adjustments.") && failures > 0);
}
