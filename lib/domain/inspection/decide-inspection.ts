import { type Actor, personsOf } from "../access/actor";
import { inspectsFund, sideOf } from "../access/inspection-rules";
import { refuse } from "../errors";
import type { Fund } from "../fund";
import type { IsoDate } from "../period/period";
import { type ProjectState, STATES } from "../project/state";
import { type Inspection, type InspectionFinding, MOST_ANSWERS } from "./inspection";

/**
 * Whether a visit may be recorded: of a đề án from its contract until it is settled, on a day that has come, the Cục those
 * of the national fund alone, each finding due on that day or later.
 *
 * Refuses with `inspection.not-now`, `inspection.of-province-fund`, `inspection.ahead` or `inspection.due-before`.
 */
export function decideInspection(
  actor: Pick<Actor, "unitId">,
  { state, fund }: { readonly state: ProjectState; readonly fund: Fund },
  said: { readonly on: IsoDate; readonly today: IsoDate; readonly due: readonly IsoDate[] },
): void {
  const { on, today, due } = said;
  if (!inspectsFund(actor, fund)) refuse({ code: "inspection.of-province-fund" });
  if (!STATES[state].paying) refuse({ code: "inspection.not-now", state });
  if (on > today) refuse({ code: "inspection.ahead", field: "inspectedOn", on, today });
  const early = due.findIndex((day) => day < on);
  const dueOn = due[early];
  if (dueOn) refuse({ code: "inspection.due-before", position: early + 1, dueOn, inspectedOn: on });
}

/** Whether a finding may be answered. Refuses with `inspection.closed-already` or `inspection.answers-full`. */
export function decideAnswer({ position, closed, answers }: InspectionFinding): void {
  if (closed) refuse({ code: "inspection.closed-already", position, on: closed.on });
  if (answers.length >= MOST_ANSWERS) refuse({ code: "inspection.answers-full", most: MOST_ANSWERS });
}

/**
 * Whether somebody may close a finding: on the side that inspected, once it was answered, and not what they answered
 * themselves, in their own name or another's.
 *
 * Refuses with `inspection.other-side`, `inspection.closed-already`, `inspection.unanswered`, `inspection.own-answer`,
 * `inspection.ahead` or `inspection.closed-before`.
 */
export function decideClosing(
  actor: Pick<Actor, "accountId" | "onBehalfOf" | "unitId">,
  inspection: Pick<Inspection, "side" | "on">,
  { position, closed, answers }: InspectionFinding,
  { on, today }: { readonly on: IsoDate; readonly today: IsoDate },
): void {
  if (sideOf(actor) !== inspection.side) refuse({ code: "inspection.other-side", side: inspection.side });
  if (closed) refuse({ code: "inspection.closed-already", position, on: closed.on });
  if (answers.length === 0) refuse({ code: "inspection.unanswered", position });
  const own = personsOf(actor);
  if (answers.some(({ persons }) => persons.some((person) => own.includes(person))))
    refuse({ code: "inspection.own-answer", position });
  if (on > today) refuse({ code: "inspection.ahead", field: "closedOn", on, today });
  if (on < inspection.on) refuse({ code: "inspection.closed-before", on, inspectedOn: inspection.on });
}
