import { createHash } from "node:crypto";
import type { ProjectState } from "@/lib/domain/project/state";
import { PROJECT_STEPS } from "@/lib/domain/steps/project-steps";
import { accountId, emailOf, leaderEmail, officerEmails } from "../../accounts/sample-account";
import type { Row } from "../../write/row";
import { addDays, dayOf, dayWithin, earliest, minutesLater, officeMoment } from "../chance/days";
import { type Randomness, randomness } from "../chance/randomness";
import { sampleId } from "../chance/sample-id";
import { million, partOf } from "../chance/shares";
import type { Proposal } from "./proposal";
import { ANSWERS, noteOf, type Remark, remarksOf, sheetOf } from "./said-with-steps";
import { type Taken, wayOf } from "./way-of-a-proposal";

/** The last day on which a step is taken, but for the latest ones. */
const LAST_STEP = "2026-10-30";
/** So many came only lately to where they stand, and when: their deadlines lie around the end of November. */
const LATELY = { share: 0.45, from: "2026-10-12", to: "2026-11-24" } as const;

/** What a history needs to know of the dossier: its text before and after it answered what was remarked. */
export type Copies = { readonly before: string; readonly after: string };

/** A history by table, and the version its đề án has come to. */
export type History = {
  readonly steps: Row[];
  readonly remarks: Row[];
  readonly answers: Row[];
  readonly copies: Row[];
  readonly sheets: Row[];
  readonly marks: Row[];
  readonly sections: Row[];
  readonly version: number;
};

/** Whether this way was returned and submitted again: its dossier was then written on between. */
export const isAnswered = (way: readonly Taken[]): boolean =>
  way.filter((step) => step === "project.submit").length > 1;

/** The way of a đề án, the same each time it is asked for. */
export const stepsTo = (proposal: Proposal): Taken[] => wayOf(randomness(`proposal way ${proposal.code}`), proposal);

/** The history of a đề án: by whom, when, with what words and on which dossier each step was taken. */
export function historyOf(proposal: Proposal, copies: Copies): History {
  const random = randomness(`proposal history ${proposal.code}`);
  const history: History = {
    ...{ steps: [], remarks: [], answers: [], copies: [], sheets: [], marks: [], sections: [], version: 1 },
  };
  const way = stepsTo(proposal);
  let [version, at, state, submitted] = [1, proposal.recordedAt, "DRAFT" as ProjectState, 0];
  const lately = random.chance(LATELY.share);
  for (const [place, step] of way.entries()) {
    at = lately && place === way.length - 1 ? latelyAfter(random, at) : later(random, at);
    if (step === "project.submit" && submitted++ > 0) {
      version += 1;
      history.sections.push(...rewritten(random, proposal, version, at));
      history.answers.push(...answersTo(random, history.remarks, history.answers, proposal, at));
      at = minutesLater(at, 25);
    }
    const [id, to] = [sampleId("project step", proposal.code, version), PROJECT_STEPS[step].to];
    const dossier = isAnswered(way) && submitted < 2 ? copies.before : copies.after;
    if (step === "project.submit") history.copies.push({ step_id: id, dossier });
    history.steps.push({
      ...{ id, project_id: proposal.id, project_version: version, step, from_state: state, to_state: to },
      ...{
        note: noteOf(random, step),
        amount: step === "project.appraise-central" ? proposed(random, proposal) : null,
      },
      ...{ dossier_hash: sha256(dossier), taken_by: takerOf(random, step, proposal), taken_at: at },
    });
    const remarks = step === "project.return" || step === "project.return-central" ? remarksOf(random) : [];
    history.remarks.push(
      ...remarks.map((remark, place): Row => ({ step_id: id, position: place + 1, ...(remark satisfies Remark) })),
    );
    if (step === "project.appraise-local" || step === "project.appraise-central") {
      const { conclusion, marks } = sheetOf(random);
      history.sheets.push({ step_id: id, conclusion });
      history.marks.push(...marks.map((mark): Row => ({ step_id: id, ...mark })));
    }
    [version, state] = [version + 1, to];
  }
  return { ...history, version };
}

/** What the unit says to the remarks of the last return; one in five it leaves without an answer. */
function answersTo(random: Randomness, remarks: readonly Row[], given: readonly Row[], proposal: Proposal, at: string) {
  const by = { answered_by: accountId(random.pick(officerEmails(proposal.unitId))), answered_at: at };
  const isAnsweredAlready = ({ step_id }: Row) => given.some((answer) => answer.step_id === step_id);
  return remarks
    .filter((remark) => remark.step_id === remarks.at(-1)?.step_id && !isAnsweredAlready(remark))
    .filter(() => random.integer(1, 5) > 1)
    .map(({ step_id = null, position = null }): Row => ({ step_id, position, text: random.pick(ANSWERS), ...by }));
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Sections that were written on to answer what was remarked. */
function rewritten(random: Randomness, { id, unitId }: Proposal, version: number, at: string): Row[] {
  const by = () => ({ written_by: accountId(random.pick(officerEmails(unitId))), written_at: at });
  return ["need", "outputs"].map((section) => ({ project_id: id, section, version, ...by() }));
}

/** Three to eighteen days on, and not past the sample's last day. */
function later(random: Randomness, at: string): string {
  const drawn = officeMoment(random, earliest(addDays(dayOf(at), random.integer(3, 18)), LAST_STEP));
  return drawn > at ? drawn : minutesLater(at, random.integer(10, 60));
}

/** A day of the last weeks, and after what was done before. */
function latelyAfter(random: Randomness, at: string): string {
  const drawn = officeMoment(random, dayWithin(random, LATELY.from, LATELY.to));
  return drawn > at ? drawn : later(random, at);
}

function proposed(random: Randomness, { support }: Proposal): bigint {
  return random.chance(0.6) ? support : partOf(support, 0.75 + 0.2 * random.fraction(), million(1));
}

function takerOf(random: Randomness, step: Taken, { unitId }: Proposal): string {
  const by: readonly string[] = PROJECT_STEPS[step].by;
  if (by.includes("MINISTRY_OFFICER")) return accountId(emailOf(random.pick(["cuc.chuyenvien", "cuc.chuyenvien2"])));
  return accountId(by.includes("PROVINCE_OFFICER") ? random.pick(officerEmails(unitId)) : leaderEmail(unitId));
}
