import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DraftPage } from "@/components/plans/draft-page";
import { SignedCopies } from "@/components/plans/signed-copies";
import { decisionEffectTables } from "@/lib/documents/lists/decision-effect-tables";
import { readScope } from "@/lib/domain/access/read-scope";
import { effectsOn } from "@/lib/domain/plan/decision-effects";
import { decisionWarnings } from "@/lib/domain/plan/decision-warnings";
import { decisionWork } from "@/lib/domain/plan/decision-work";
import { mayAddCopy } from "@/lib/domain/plan/signed-copy";
import { scansFiles } from "@/lib/environment";
import { localeOf } from "@/lib/format/locale";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";
import { draftPageInput } from "@/lib/input/plan-decisions";
import { documentIdInput } from "@/lib/input/plans-query";
import { getLineBounds } from "@/lib/queries/plans/get-line-bounds";
import { getPlanSums } from "@/lib/queries/plans/get-plan-sums";
import { getWrittenDecision } from "@/lib/queries/plans/get-written-decision";
import { listCopies } from "@/lib/queries/plans/signed-copies";
import { whoWorks } from "../../../../who-works";
import { choicesOf } from "../../choices-of";
import { draftAnswers } from "./answers";
import { draftForm } from "./draft-form";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<AddressParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plans.draft"))("editTitle") };
}

/** Dự thảo quyết định: what it does to the plan, its form for who writes it, issuing for who issues it. */
export default async function DecisionDraft({ params, searchParams }: Props) {
  const { id } = documentIdInput.safeParse(await params).data ?? notFound();
  const actor = await whoWorks(`/plans/decisions/${id}/draft`);
  const decision = (await getWrittenDecision(readScope(actor), id)) ?? notFound();
  if (decision.state === "ISSUED") redirect(`/plans/decisions/${id}`);
  const { fund, budgetYear: year, unitId } = decision;
  const locale = localeOf(await getLocale());
  const choices = await choicesOf(actor, year, locale);
  const effects = effectsOn(decision, await getPlanSums(readScope(actor), { fund, year, unitId }));
  const warnings = decisionWarnings(decision, await getLineBounds(readScope(actor), decision));
  const { unitId: within } = parseLeniently(draftPageInput, await searchParams).value;
  const work = decisionWork(actor, decision);
  const { outcome, edit, step, copied, copy } = await draftAnswers(actor, id);
  return (
    <DraftPage
      {...{ decision, effects, warnings, work, outcome, answer: step, within }}
      units={work.writes && actor.unitId === null ? choices.units : []}
      tables={decisionEffectTables(effects, choices.naming.names, year, locale)}
      copies={
        <SignedCopies
          address={`/api/v1/plan-decisions/${id}/copies`}
          copies={(await listCopies(readScope(actor), { decisionId: id })) ?? []}
          isScanning={scansFiles()}
          form={mayAddCopy(actor, decision) ? { answer: copy } : null}
          added={copied}
        />
      }
      form={work.writes ? await draftForm(actor, decision, choices, edit, within) : null}
    />
  );
}
