import { answerOf } from "@/components/forms/form-answer";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import type { Actor } from "@/lib/domain/access/actor";
import { reportSubject } from "@/lib/domain/drafts/subjects";
import type { ReportKey } from "@/lib/queries/reports/find-report";

const NOTHING = { outcome: null, answers: { cells: null, step: null, restate: null, own: null } } as const;

/** What a form of this page just did, and how one of them came back; each told once. */
export async function reportNews(actor: Actor | null, { year, through, unitId }: ReportKey, page: string) {
  if (!actor) return NOTHING;
  const subject = reportSubject(year, through, unitId);
  const outcome = await takeFormNotice(actor, page, new Date());
  const taken = await takeFormAnswer(
    actor,
    ["report.cells", "report.step", "report.restate", "report.own-rows"],
    subject,
  );
  const answer = (form: string) => (taken?.form === form ? answerOf(taken.draft) : null);
  return {
    outcome,
    answers: {
      ...{ cells: answer("report.cells"), step: answer("report.step") },
      ...{ restate: answer("report.restate"), own: answer("report.own-rows") },
    },
  };
}
