import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { NewReleasePage } from "@/components/plans/new-release-page";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { newDecisionSubject } from "@/lib/domain/drafts/subjects";
import { vietnamDay } from "@/lib/domain/period/period";
import { MOST_CANDIDATES } from "@/lib/domain/plan/candidate";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";
import { newReleaseInput } from "@/lib/input/releases";
import { getDraft } from "@/lib/queries/drafts/get-draft";
import { decisionNames } from "@/lib/queries/plans/decision-names";
import { listReleaseCandidates } from "@/lib/queries/plans/list-release-candidates";
import { listEveryUnit } from "@/lib/queries/territory/list-every-unit";
import { whoWorks } from "../../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("releases"))("newTitle") };
}

/** Ghi một đợt phân bổ: by people of the Ministry; it is previewed before it is recorded. */
export default async function NewRelease({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await whoWorks("/plans/releases/new");
  if (!can(actor, "release.record", "national")) notFound();
  const { year: asked, unitId } = parseLeniently(newReleaseInput, await searchParams).value;
  const year = asked ?? Number(vietnamDay(new Date()).slice(0, 4));
  const scope = readScope(actor);
  const { candidates, total } = await listReleaseCandidates(scope, { year, within: unitId });
  const { names, isUnit } = await decisionNames(year);
  const units = (await listEveryUnit()).filter(({ value }) => isUnit(value));
  const typed = await getDraft(scope, { form: "release.record", subject: newDecisionSubject(String(year)) });
  return (
    <NewReleasePage
      view={{ year, unitId, units }}
      rows={candidates.map((row) => ({ ...row, unitName: names.unit(row.unitId, year).name }))}
      more={total > candidates.length ? { most: MOST_CANDIDATES, total } : null}
      answer={answerOf(typed)}
    />
  );
}
