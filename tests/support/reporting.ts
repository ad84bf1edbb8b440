import { movePeriod } from "@/lib/commands/reports/move-period";
import { planPeriod } from "@/lib/commands/reports/plan-period";
import { restateReport } from "@/lib/commands/reports/restate-report";
import { saveReport } from "@/lib/commands/reports/save-report";
import { takeReportStep } from "@/lib/commands/reports/take-report-step";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { ThroughMonth } from "@/lib/domain/period/period";
import { movePeriodInput, planPeriodInput } from "@/lib/input/periods";
import { reportStepInput, restateReportInput, saveReportInput } from "@/lib/input/reports";
import { getReport } from "@/lib/queries/reports/get-report";
import type { Facts } from "./facts";

export const UNIT = "quang-tri-2025";
export const PERIOD = { year: "2026", through: "9" } as const;
export const KEY = { year: 2026, through: 9 as ThroughMonth, unitId: UNIT };
/** A working day after the period's last day, within its due day as the tests set it. */
export const now = new Date("2026-10-05T03:00:00Z");

/** The people around periodic reports: who writes, certifies, approves, and those who must see nothing. */
export async function reportingPeople(facts: Facts) {
  return {
    writes: await facts.anActor("PROVINCE_OFFICER", { unitId: UNIT }),
    writesToo: await facts.anActor("PROVINCE_OFFICER", { unitId: UNIT }),
    head: await facts.anActor("PROVINCE_LEADER", { unitId: UNIT }),
    deputy: await facts.anActor("PROVINCE_LEADER", { unitId: UNIT }),
    cục: await facts.anActor("MINISTRY_OFFICER"),
    bộ: await facts.anActor("MINISTRY_LEADER"),
    elsewhere: await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" }),
    otherRegion: await facts.anActor("ORGANISER", { regionCode: "BAC" }),
    ownRegion: await facts.anActor("ORGANISER", { regionCode: "MTTN" }),
    auditor: await facts.anActor("AUDITOR"),
  };
}

/** Opens a period for all provinces; it is planned first where it is none of the reference's own. */
export async function openPeriod(ministry: Actor, year: number, through: number): Promise<void> {
  const key = { year: String(year), through: String(through) };
  const days = { dataFrom: `${year}-01-01`, dataTo: `${year}-${two(through)}-28`, dueOn: `${year + 1}-01-20` };
  const planned = planPeriodInput.parse({
    ...key,
    ...days,
    measures: ["PLAN", "ACTUAL", "ESTIMATE"],
    sections: ["results"],
  });
  await planPeriod(ministry, planned, now).catch(() => null);
  await movePeriod(ministry, movePeriodInput.parse({ ...key, version: 1, verb: "open" }), now);
}

const two = (month: number) => String(month).padStart(2, "0");
const addressOf = ({ year, through, unitId }: typeof KEY) => ({ year: String(year), through: String(through), unitId });

/** The newest version of a report as somebody sees it. */
export async function seen(actor: Actor, key = KEY) {
  const view = await getReport(readScope(actor), key, now);
  const report = view?.versions.at(-1);
  if (!view || !report) throw new Error("there is no report to see");
  return { view, report, version: report.revision };
}

/** Takes a report a step further on the revision that stands, unless another was seen. */
export async function step(actor: Actor, verb: string, more: object = {}, key = KEY) {
  const version = "version" in more ? more.version : (await seen(actor, key)).version;
  return takeReportStep(actor, reportStepInput.parse({ ...addressOf(key), verb, ...more, version }), now);
}

/** Saves what another system sends, on the revision that stands. */
export async function save(actor: Actor, sent: object, key = KEY) {
  const { version } = await seen(actor, key);
  return saveReport(actor, saveReportInput.parse({ ...addressOf(key), version, ...sent }), now);
}

export async function restate(actor: Actor, reason: string, key = KEY) {
  const { version } = await seen(actor, key);
  return restateReport(actor, restateReportInput.parse({ ...addressOf(key), version, reason }), now);
}

/** Explains everything that is found and still open. */
export async function explainAll(actor: Actor, key = KEY) {
  const { view } = await seen(actor, key);
  const open = view.findings.filter(({ hard, explanation }) => !hard && !explanation);
  return save(
    actor,
    {
      explanations: open.map(({ code, cell }) => ({ subject: `${code}:${cell}`, reason: "Theo biên bản đối chiếu." })),
    },
    key,
  );
}

/** Of each fund what the period asks, as the records or a test have it. */
export const amounts = (fund: string, plan: bigint, actual: bigint, estimate: bigint = actual) => [
  { fund, measure: "PLAN", amount: plan.toString() },
  { fund, measure: "ACTUAL", amount: actual.toString() },
  { fund, measure: "ESTIMATE", amount: estimate.toString() },
];
