import { least, sumOf } from "@/lib/domain/money";
import { advancePercentOf } from "../../reference/advance-rates";
import { generalItemOf } from "../../reference/items";
import type { Cell } from "../budgets/cell";
import { executedOf } from "../budgets/regional-budgets";
import type { Randomness } from "../chance/randomness";
import { partOf } from "../chance/shares";
import type { PlannedLine, PlannedProject } from "../plans/planned-project";
import type { Due, PayableLine } from "./payments";
import { savedAmounts } from "./saved-amounts";

const STEP = 500_000n;

/** What every running line of a region's year will be paid in the end, and in which parts; together the year's spending. */
export function payableLines(random: Randomness, cell: Cell, projects: readonly PlannedProject[]): PayableLine[] {
  const running = projects.filter(({ fate }) => fate !== "stopped-unstarted" && fate !== "stopped-refunded");
  const all = running.flatMap((project) => project.lines.map((line) => ({ project, line, lag: project.lag })));
  const saving = sumOf(all.map(({ line }) => line.amount)) - executedOf(cell.region, cell.year, cell.fund);
  const saved = savedAmounts(random, all, saving);
  return all.map(({ project, line }) => {
    const unspent = saved.get(line) ?? 0n;
    const contracted = random.chance(0.5) ? line.amount - unspent : line.amount;
    const dues = duesOf(random, project, line, contracted, line.amount - unspent);
    return { project, line, contracted, dues };
  });
}

/** The largest first advance: the item's rate of the contract's share and, for the national fund, the first release. */
export function advanceLimit(line: PlannedLine, contracted: bigint): bigint {
  const rate = BigInt(advancePercentOf(line.item, generalItemOf(line.item)));
  const limit = (contracted * rate) / 100n;
  const released = line.releases[0]?.amount;
  return released === undefined ? limit : least(limit, released);
}

function duesOf(
  random: Randomness,
  project: PlannedProject,
  line: PlannedLine,
  contracted: bigint,
  total: bigint,
): Due[] {
  if (project.lines.length > 1 || random.chance(0.25)) return [{ kind: "PAYMENT", amount: total }];
  const limit = advanceLimit(line, contracted);
  const advance = partOf(least(limit, total), 0.45 + 0.55 * random.fraction(), STEP);
  if (advance === 0n) return [{ kind: "PAYMENT", amount: total }];
  const rest = total - advance;
  const first = random.chance(0.3) ? partOf(rest, 0.4 + 0.3 * random.fraction(), STEP) : 0n;
  const dues: Due[] = [
    { kind: "ADVANCE", amount: advance },
    { kind: "PAYMENT", amount: rest - first },
    { kind: "PAYMENT", amount: first },
  ];
  return dues.filter(({ amount }) => amount > 0n);
}
