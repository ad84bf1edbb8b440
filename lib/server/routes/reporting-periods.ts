import { z } from "zod";
import { PERIOD_STATES } from "@/lib/domain/periodic-report/period";
import {
  editPeriodInput,
  extendPeriodInput,
  lockPeriodInput,
  movePeriodInput,
  planPeriodInput,
  remindPeriodInput,
} from "@/lib/input/periods";
import { planYearInput } from "@/lib/input/year-plan";
import { json, write } from "./define";

const path = "/api/v1/reporting-periods";
const key = { year: z.int(), through: z.int() };

export const planReportingPeriod = write({
  path,
  who: "period.keep",
  tag: "reports",
  input: planPeriodInput,
  summary:
    "Plans a reporting period: cut-off days, when it is due and locked, which measures, indicators and passages it asks",
  reply: json("Which period", z.object(key), 201),
});

export const planReportingYear = write({
  path: `${path}/year`,
  who: "period.keep",
  tag: "reports",
  input: planYearInput,
  summary:
    "Plans every period of a year that is not there yet, by one rule of days (`cutDay` of each last month, due `dueAfter` days later, locked `locksAfter` days after that) and with the same questions; all or none",
  reply: json(
    "Months planned now, and those that stood",
    z.object({ year: z.int(), planned: z.array(z.int()), stood: z.array(z.int()) }),
    201,
  ),
});

export const editReportingPeriod = write({
  path: `${path}/{year}/{through}`,
  who: "period.keep",
  tag: "reports",
  input: editPeriodInput,
  summary: "Writes a period anew; once it is open only the days it is due and locked",
  reply: json("Its version then", z.object({ ...key, version: z.int() })),
});

export const moveReportingPeriod = write({
  path: `${path}/{year}/{through}/{verb}`,
  who: "period.keep",
  tag: "reports",
  input: movePeriodInput,
  summary: "Opens a period, which gives every province a report to write, or closes it to first reports",
  reply: json("Where it stands then", z.object({ ...key, state: z.enum(PERIOD_STATES), version: z.int() })),
});

export const extendReportingPeriod = write({
  path: `${path}/{year}/{through}/extend`,
  who: "period.keep",
  tag: "reports",
  input: extendPeriodInput,
  summary: "Gives one province of a period, or all, a later day, with why",
  reply: json("Which period", z.object(key), 201),
});

export const remindReportingPeriod = write({
  path: `${path}/{year}/{through}/remind`,
  who: "period.keep",
  tag: "reports",
  input: remindPeriodInput,
  summary: "Reminds every province that has not sent its report of an open period, each once a day at most",
  reply: json("How many provinces were reminded now", z.object({ ...key, reminded: z.int() })),
});

export const lockReportingPeriod = write({
  path: `${path}/{year}/{through}/lock`,
  who: "report.lock",
  tag: "reports",
  input: lockPeriodInput,
  summary: "Locks every approved report of a period, each for itself",
  reply: json("How many reports were locked now", z.object({ ...key, locked: z.int() })),
});
