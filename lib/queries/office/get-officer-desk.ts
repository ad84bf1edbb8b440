import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { OfficerDesk } from "@/lib/domain/office/desks";
import { type IsoDate, vietnamDay } from "@/lib/domain/period/period";
import { findOpenContracts } from "../vouchers/list-open-contracts";
import { findRecentVouchers } from "./recent-vouchers";

const DAY = 86_400_000;
const SHOWN = 6;

/** What waits for an officer of the reader's province today. */
export function getOfficerDesk(scope: ReadScope, at: Date): Promise<OfficerDesk> {
  const weekStart = mondayOf(vietnamDay(at));
  const first = { q: null, project: null, page: 1, size: SHOWN };
  return reading(scope, async (tx) => ({
    open: await findOpenContracts(tx, { ...first, which: "timely" }),
    overdue: await findOpenContracts(tx, { ...first, which: "overdue" }),
    weekStart,
    thisWeek: await findRecentVouchers(tx, startOf(weekStart), SHOWN),
  }));
}

/** Monday of the week of that day. */
export function mondayOf(day: IsoDate): IsoDate {
  const at = new Date(`${day}T00:00:00Z`);
  const sinceMonday = (at.getUTCDay() + 6) % 7;
  return new Date(at.getTime() - sinceMonday * DAY).toISOString().slice(0, 10);
}

/** The first instant of that day in Vietnam. */
function startOf(day: IsoDate): Date {
  return new Date(`${day}T00:00:00+07:00`);
}
