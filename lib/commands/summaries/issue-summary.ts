import { isDeepStrictEqual } from "node:util";
import { saveFreeze, saveIssuedReport } from "@/lib/db/summaries";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { decideConferenceStep } from "@/lib/domain/conference/decide-step";
import { refuse } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import { arrangeSummary } from "@/lib/domain/summary/arrange-summary";
import { fittingWords } from "@/lib/domain/summary/fitting-words";
import type { IssueSummaryInput } from "@/lib/input/summaries";
import { listIssues } from "@/lib/queries/summary/find-issue";
import { closingNow, getConferenceSummary } from "@/lib/queries/summary/get-conference-summary";
import { listClosingItems } from "@/lib/queries/summary/list-closing-items";
import { listProse, type WrittenWords } from "@/lib/queries/summary/list-prose";
import { explainingConference } from "../conferences/explaining-conference";
import { holdFound } from "../conferences/hold-found";
import { moveOnce } from "../conferences/move-conference";
import { figuresToFreeze } from "./figures-to-freeze";
import { filesToIssue } from "./files-to-issue";

/**
 * Ban hành báo cáo: keeps the summary's files to the byte under a number, day and signer, and moves the conference to
 * ISSUED. A further issue takes the figures as they are now. Gives which issue it is.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `step.not-now`, `conference.stale`, `summary.signed-ahead`, `summary.broken`,
 * `paper.busy` or `conference.busy`.
 */
export async function issueSummary(actor: Actor, input: IssueSummaryInput, at: Date) {
  const { id, version, note, number, signedOn, signerTitle, signer } = input;
  const scope = readScope(actor);
  const opened = await getConferenceSummary(scope, id);
  if (!opened) refuse({ code: "access.not-found", entity: "conference", id });
  const { conference, freeze, agencies } = opened;
  const permit = authorize(actor, "conference.issue", { id, stewardUnitId: null, regionCode: conference.region });
  const step = { step: "conference.issue", version, note } as const;
  decideConferenceStep(step, conference);
  const today = vietnamDay(at);
  if (signedOn > today) refuse({ code: "summary.signed-ahead", signedOn, today });
  if (conference.state === "FROZEN" && freeze?.isWhole === false) refuse({ code: "summary.broken" });
  const figures = conference.state === "FROZEN" && freeze ? freeze : await figuresToFreeze(scope, conference);
  const summary = arrangeSummary(figures.summary, conference.parts);
  const prose = Object.fromEntries(fittingWords(opened.drafts, summary));
  const signed = { number, signedOn, signerTitle, signer };
  const closing = await closingNow(opened);
  const head = { ...agencies, ...signed };
  const files = await filesToIssue({ conference, summary, prose, closing, head });
  const issue = await explainingConference(
    () =>
      transaction(actor, async (tx) => {
        decideConferenceStep(step, await holdFound(tx, id));
        if (!isSameDrafts(opened.drafts, await listProse(tx, id))) refuse({ code: "conference.busy" });
        if (!isDeepStrictEqual(opened.entries, await listClosingItems(tx, id))) refuse({ code: "conference.busy" });
        const before = await listIssues(tx, id);
        const next = (before[0]?.issue ?? 0) + 1;
        const freezeId = "id" in figures ? figures.id : await saveFreeze(tx, permit, { version, ...figures });
        const { decimals } = conference;
        const parts = summary.sections;
        await saveIssuedReport(tx, permit, {
          freezeId,
          issue: next,
          ...signed,
          prose,
          decimals,
          parts,
          closing,
          files,
        });
        await moveOnce(tx, actor, "conference.issue", { id, version, note });
        return next;
      }),
    { conference_as_seen: { code: "conference.stale", version }, issued_report_once: { code: "conference.busy" } },
  );
  return { id, issue, version: version + 1 };
}

/** Whether nobody wrote a passage since the files were made. */
function isSameDrafts(before: ReadonlyMap<string, WrittenWords>, now: ReadonlyMap<string, WrittenWords>): boolean {
  return (
    before.size === now.size && [...now].every(([passage, { version }]) => before.get(passage)?.version === version)
  );
}
