import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { NewDecisionPage } from "@/components/plans/new-decision-page";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { fundDecidedBy } from "@/lib/domain/access/decision-rules";
import { can, ownPlace } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { newDecisionSubject } from "@/lib/domain/drafts/subjects";
import { vietnamDay } from "@/lib/domain/period/period";
import { MOST_CANDIDATES } from "@/lib/domain/plan/candidate";
import { STEPS_OF_FUND } from "@/lib/domain/steps/decision-steps";
import { localeOf } from "@/lib/format/locale";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";
import { newDecisionInput } from "@/lib/input/plan-decisions";
import { listCandidates } from "@/lib/queries/plans/list-candidates";
import { whoWorks } from "../../../who-works";
import { choicesOf } from "../choices-of";
import { looseRowsOf, rowsOf } from "../form-rows";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plans.draft"))("newTitle") };
}

/** Soạn quyết định: by an officer of the Ministry for the national fund, of a province for its own. */
export default async function NewDecision({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await whoWorks("/plans/decisions/new");
  const fund = fundDecidedBy(actor);
  if (!can(actor, STEPS_OF_FUND[fund].draft, ownPlace(actor))) notFound();
  const asked = parseLeniently(newDecisionInput, await searchParams).value;
  const year = asked.year ?? Number(vietnamDay(new Date()).slice(0, 4)) + 1;
  const kind = asked.kind ?? "ASSIGN";
  const locale = localeOf(await getLocale());
  const { naming, units, contents } = await choicesOf(actor, year, locale);
  const { candidates, total } = await listCandidates(readScope(actor), {
    ...{ fund, year, kind, unitId: actor.unitId, within: asked.unitId },
  });
  const taken = await takeFormAnswer(actor, ["decision.draft"], newDecisionSubject(year));
  return (
    <NewDecisionPage
      view={{ fund, year, kind, unitId: asked.unitId, units: actor.unitId === null ? units : [] }}
      form={{
        ...{ action: "/api/v1/plan-decisions", fixed: { fund, year: String(year) }, values: { kind } },
        rows: rowsOf([], candidates, asked.take === "all" && kind === "ASSIGN", naming),
        more: total > candidates.length ? { most: MOST_CANDIDATES, total } : null,
        ...{ loose: looseRowsOf([]), units, contents, answer: answerOf(taken?.draft ?? null) },
      }}
    />
  );
}
