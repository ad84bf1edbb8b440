import type { Permit } from "@/lib/domain/access/permit";
import type { Conference, ConferenceFacts } from "@/lib/domain/conference/conference";
import type { ConferenceState } from "@/lib/domain/conference/state";
import { refuse } from "@/lib/domain/errors";
import type { ConferenceMove } from "@/lib/domain/steps/conference-steps";
import { Prisma } from "./generated/client";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

/** Holds a conference until the transaction ends. Refuses with `access.not-found` where it is not the caller's to work on. */
export async function holdConference(tx: Transaction, id: string): Promise<void> {
  const rows: unknown = await tx.$queryRaw`SELECT state::text, version FROM hold_conference(${id})`;
  if (!Array.isArray(rows) || rows.length === 0) refuse({ code: "access.not-found", entity: "conference", id });
}

/** Records a conference under the permit's id, being prepared, with the trail. */
export async function saveConference(
  tx: Transaction,
  permit: Permit<"conference.plan">,
  { region, ordinal, facts }: Pick<Conference, "region" | "ordinal"> & { readonly facts: ConferenceFacts },
): Promise<void> {
  const write = async () =>
    (await tx.conference.createMany({ data: [{ id: permit.id, regionCode: region, ordinal, ...columnsOf(facts) }] }))
      .count;
  const stale = { code: "conference.exists", id: permit.id } as const;
  await saveStep(tx, permit, { write, stale, change: { before: null, after: { region, ordinal, ...facts } } });
}

/** Writes the facts of a conference anew on the version that was seen, with the trail; refuses with `conference.stale`. */
export async function saveConferenceFacts(
  tx: Transaction,
  permit: Permit<"conference.edit">,
  {
    before,
    facts,
    version,
  }: { readonly before: Conference; readonly facts: ConferenceFacts; readonly version: number },
): Promise<void> {
  const write = async () => {
    const data = { ...columnsOf(facts), version: version + 1 };
    return (await tx.conference.updateMany({ where: { id: permit.id, version }, data })).count;
  };
  const stale = { code: "conference.stale", version: before.version } as const;
  await saveStep(tx, permit, { write, stale, change: { before, after: { ...facts, version: version + 1 } } });
}

/** Writes how a conference's report is arranged on the version that was seen, with the trail; refuses with `conference.stale`. */
export async function saveArrangement(
  tx: Transaction,
  permit: Permit<"conference.edit">,
  { before, parts, decimals }: Pick<Conference, "parts" | "decimals"> & { readonly before: Conference },
): Promise<void> {
  const { version } = before;
  const data = { parts: parts === null ? Prisma.DbNull : [...parts], decimals, version: version + 1 };
  const write = async () => (await tx.conference.updateMany({ where: { id: permit.id, version }, data })).count;
  const change = {
    before: { parts: before.parts, decimals: before.decimals, version },
    after: { parts, decimals, version: version + 1 },
  };
  await saveStep(tx, permit, { write, stale: { code: "conference.stale", version }, change });
}

type Move = {
  readonly from: ConferenceState;
  readonly to: ConferenceState;
  readonly version: number;
  readonly note: string | null;
};

/** Appends the step the permit names to the history of its conference, which moves it, with the trail. */
export async function saveConferenceStep(
  tx: Transaction,
  permit: Permit<ConferenceMove>,
  { from, to, version, note }: Move,
): Promise<void> {
  const { id: conferenceId, permission: step } = permit;
  const id = crypto.randomUUID();
  const write = async () =>
    (await tx.conferenceStep.createMany({ data: [{ id, conferenceId, conferenceVersion: version, step, note }] }))
      .count;
  const change = { before: { state: from, version }, after: { state: to, version: version + 1, note } };
  await saveStep(tx, permit, { write, stale: { code: "conference.busy" }, change });
}

function columnsOf({ period, planned, next, heldOn, ...facts }: ConferenceFacts) {
  return {
    ...facts,
    ...{ reportYear: period.year, through: period.through, uses: period.uses },
    ...{ plannedYear: planned.year, plannedOn: dateOf(planned.on) },
    ...{ plannedHostUnitId: planned.hostUnitId, plannedVenue: planned.venue },
    ...{ nextYear: next.year, nextHostUnitId: next.hostUnitId, handOver: next.handOver, heldOn: dateOf(heldOn) },
  };
}

function dateOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
