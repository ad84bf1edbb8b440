import { unitOn } from "../budgets/provinces";
import { addDays, dayWithin, earliest, latest, recordedAfter } from "../chance/days";
import { randomness } from "../chance/randomness";
import { sampleId } from "../chance/sample-id";
import type { DatedProject } from "../money/dated-project";
import { LAST_DAY, RUNNING_YEAR } from "../plans/calendar";

/** A signed contract (hợp đồng) and the đề án it holds. */
export type Contract = {
  readonly id: string;
  readonly number: string;
  readonly unitId: string;
  readonly signedOn: string;
  readonly endOn: string;
  readonly recordedAt: string;
  readonly members: readonly DatedProject[];
};

type Unnumbered = Omit<Contract, "number">;

const JOINED = 0.05;

/** The contracts of all đề án signed by the sample's last day; now and then one holds several đề án of one decision. */
export function contractsOf(projects: readonly DatedProject[]): Contract[] {
  const byDecision = new Map<string, DatedProject[]>();
  for (const dated of projects) {
    if (dated.contractedOn === null || dated.contractedOn > LAST_DAY) continue;
    const key = `${dated.project.unitId} ${dated.project.assignedBy.id}`;
    byDecision.set(key, [...(byDecision.get(key) ?? []), dated]);
  }
  return numbered([...byDecision.values()].flatMap(joined).map(contractOf));
}

/** Groups of đề án under one contract; only plain ones of a single line are joined. */
function joined(projects: readonly DatedProject[]): DatedProject[][] {
  const groups: DatedProject[][] = [];
  for (const dated of projects) {
    const simple = isSimple(dated) && randomness(`joined ${dated.project.key}`).chance(JOINED);
    const last = groups.at(-1);
    if (simple && last && last.length < 3 && last.every(isSimple)) last.push(dated);
    else groups.push([dated]);
  }
  return groups;
}

function isSimple({ project }: DatedProject): boolean {
  return project.fate === "plain" && project.lines.length === 1;
}

function contractOf(members: readonly DatedProject[]): Unnumbered {
  const [first] = members;
  if (!first) throw new Error("a contract without a đề án");
  const random = randomness(`contract ${first.project.key}`);
  const days = members.flatMap(({ contractedOn }) => contractedOn ?? []);
  const signedOn = earliest(LAST_DAY, ...days);
  return {
    id: sampleId("contract", first.project.key),
    unitId: unitOn(first.project.unitId, signedOn),
    signedOn,
    endOn: latest(addDays(signedOn, 20), ...members.map(endOf)),
    recordedAt: recordedAfter(random, signedOn, ...members.map(({ project }) => project.assignedBy.issuedAt)),
    members,
  };
}

/** The day the work is due: after its acceptance, or, still running, late in the year; some of these are overdue. */
function endOf({ project, acceptedOn, lines }: DatedProject): string {
  const { year } = project.cell;
  const random = randomness(`end ${project.key}`);
  const done = acceptedOn !== null && acceptedOn <= LAST_DAY;
  if (done) return latest(acceptedOn, earliest(addDays(acceptedOn, random.integer(2, 35)), `${year}-12-31`));
  const advanced = lines
    .flatMap(({ payments }) => payments.map(({ paidOn }) => paidOn))
    .filter((day) => day <= LAST_DAY);
  const lastAdvance = latest(`${year}-06-30`, ...advanced);
  if (year === RUNNING_YEAR && advanced.length > 0 && random.chance(0.3)) {
    return dayWithin(random, addDays(lastAdvance, 10), latest(addDays(lastAdvance, 12), `${year}-10-25`));
  }
  return dayWithin(random, `${year}-11-20`, `${year}-12-25`);
}

function numbered(contracts: readonly Unnumbered[]): Contract[] {
  const issued = new Map<string, number>();
  return [...contracts]
    .sort((first, second) => first.signedOn.localeCompare(second.signedOn) || first.id.localeCompare(second.id))
    .map((contract) => {
      const cell = contract.members[0]?.project.cell;
      const series = `${cell?.year}/HĐ-${cell?.fund === "KCQG" ? "KCQG" : "KCĐP"}`;
      const next = (issued.get(`${contract.unitId} ${series}`) ?? 0) + 1;
      issued.set(`${contract.unitId} ${series}`, next);
      return { ...contract, number: `${String(next).padStart(2, "0")}/${series}` };
    });
}
