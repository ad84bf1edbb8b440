import { hasRightCheckDigit } from "../beneficiary/tax-code";
import { refuse } from "../errors";
import { type ProjectState, STATES } from "../project/state";
import type { AdjustedProject, AdjustmentLine, Standing, Values } from "./adjustment";
import type { Change } from "./change";

/** A change as it was sent, with its place from 1. */
export type AskedChange = {
  readonly line: number;
  readonly change: Change;
  readonly subject: string;
  readonly after: Values;
};

/**
 * The lines of a request: each asked change beside what stands; what is as it stands is no change.
 *
 * Refuses with `adjustment.line-repeated`, `adjustment.line-unknown`, `project.ends-before-it-starts`, `adjustment.out-of-years`,
 * `adjustment.support-over`, `adjustment.tax-code-wrong`, `adjustment.replacement-without-code`,
 * `adjustment.beneficiary-twice` or `adjustment.no-changes`.
 */
export function askedLines(
  asked: readonly AskedChange[],
  standing: Standing,
  project: Pick<AdjustedProject, "startYear" | "endYear" | "state">,
): readonly AdjustmentLine[] {
  requireOnce(asked);
  const stands = new Map(standing.map(({ change, subject, value }) => [keyOf({ change, subject }), value]));
  const lines = asked.flatMap(({ line, change, subject, after: given }): AdjustmentLine[] => {
    const before = stands.get(keyOf({ change, subject })) ?? refuse({ code: "adjustment.line-unknown", line, change });
    const after = { ...before, ...given };
    if (change !== "STOP" && isSame(before, after)) return [];
    return [{ change, subject, before, after }];
  });
  if (lines.length === 0) refuse({ code: "adjustment.no-changes" });
  for (const line of lines) {
    if (line.change === "TIME") checkTime(line, project);
    if (line.change === "BENEFICIARY") checkReplacement(line, standing, lines);
  }
  requireNamed(lines, project.state);
  return lines;
}

/**
 * Whether every replacement is named as whoever signs a contract names them: under one each has its tax code.
 *
 * Refuses with `adjustment.replacement-without-code`.
 */
export function requireNamed(lines: readonly AdjustmentLine[], state: ProjectState): void {
  if (!STATES[state].underWay) return;
  const unnamed = lines.find(({ change, after }) => change === "BENEFICIARY" && (after.taxCode ?? null) === null);
  if (unnamed) refuse({ code: "adjustment.replacement-without-code", name: unnamed.after.name ?? "–" });
}

function requireOnce(asked: readonly AskedChange[]): void {
  const seen = new Set<string>();
  for (const { line, change, subject } of asked) {
    const key = keyOf({ change, subject });
    if (seen.has(key)) refuse({ code: "adjustment.line-repeated", line, change });
    seen.add(key);
  }
}

const keyOf = ({ change, subject }: Pick<AdjustmentLine, "change" | "subject">): string => `${change} ${subject}`;

const isSame = (one: Values, other: Values): boolean =>
  Object.keys({ ...one, ...other }).every((field) => (one[field] ?? null) === (other[field] ?? null));

function checkTime({ after }: AdjustmentLine, { startYear, endYear }: Pick<AdjustedProject, "startYear" | "endYear">) {
  const { startOn = null, endOn = null } = after;
  if (startOn !== null && endOn !== null && endOn < startOn)
    refuse({ code: "project.ends-before-it-starts", field: "endOn" });
  const within = (day: string | null) => day === null || (`${startYear}` <= day && day < `${endYear + 1}`);
  if (!within(startOn) || !within(endOn)) refuse({ code: "adjustment.out-of-years", startYear, endYear });
}

/** Thay đơn vị thụ hưởng trong cùng một dòng: another establishment, with at most the support of the one it replaces. */
function checkReplacement(line: AdjustmentLine, standing: Standing, lines: readonly AdjustmentLine[]): void {
  const { before, after, subject } = line;
  const { name = null, taxCode = null } = after;
  const most = before.support === null ? null : BigInt(before.support ?? 0);
  const support = after.support === null || after.support === undefined ? null : BigInt(after.support);
  if (support !== null && (most === null || support > most)) refuse({ code: "adjustment.support-over", support, most });
  if (taxCode !== null && !hasRightCheckDigit(taxCode)) refuse({ code: "adjustment.tax-code-wrong", taxCode });
  const others = [
    ...standing.filter((one) => one.change === "BENEFICIARY" && one.subject !== subject).map(({ value }) => value),
    ...lines.filter((one) => one.change === "BENEFICIARY" && one !== line).map((one) => one.after),
  ];
  const twice = others.some((one) => (taxCode !== null ? one.taxCode === taxCode : one.name === name));
  if (twice) refuse({ code: "adjustment.beneficiary-twice", name: name ?? "–" });
}

/** The changes that no longer say truly what stands before them. */
export function movedChanges(lines: readonly AdjustmentLine[], standing: Standing): readonly Change[] {
  const stands = new Map(standing.map(({ change, subject, value }) => [keyOf({ change, subject }), value]));
  return lines.flatMap(({ change, subject, before }) => {
    const value = stands.get(keyOf({ change, subject }));
    return value !== undefined && isSame(before, value) ? [] : [change];
  });
}
