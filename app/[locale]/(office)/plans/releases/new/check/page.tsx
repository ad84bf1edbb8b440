import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ReleaseCheckPage } from "@/components/plans/release-check-page";
import { withQuery } from "@/components/projects/project-address";
import { checkRelease } from "@/lib/commands/plans/check-release";
import { releaseCheckTable } from "@/lib/documents/lists/release-check-table";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { newDecisionSubject } from "@/lib/domain/drafts/subjects";
import { DomainError } from "@/lib/domain/errors";
import { localizedPath } from "@/lib/format/address";
import { localeOf } from "@/lib/format/locale";
import { refusalSentence } from "@/lib/format/refusals/refusal-sentence";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";
import { newReleaseInput, recordReleaseInput } from "@/lib/input/releases";
import { getDraft } from "@/lib/queries/drafts/get-draft";
import { nestedFields } from "@/lib/server/body/nested-fields";
import { whoWorks } from "../../../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("releases"))("checkTitle") };
}

/** The second step of recording a release: what was typed, and what it would do. It is posted from here. */
export default async function CheckRelease({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await whoWorks("/plans/releases/new/check");
  if (!can(actor, "release.record", "national")) notFound();
  const { year } = parseLeniently(newReleaseInput, await searchParams).value;
  const back = withQuery("/plans/releases/new", year === null ? {} : { year: String(year) });
  const locale = localeOf(await getLocale());
  const key = { form: "release.record", subject: newDecisionSubject(String(year)) } as const;
  const draft = await getDraft(readScope(actor), key);
  const typed = recordReleaseInput.safeParse(draft ? nestedFields(draft.fields) : {});
  if (!draft || draft.refusal || !typed.success) return redirect(localizedPath(back, locale) as Route);
  const checked = await checkRelease(actor, typed.data, new Date()).catch(refused);
  const refusal = checked instanceof DomainError ? refusalSentence(checked.refusal, locale) : null;
  const told = checked instanceof DomainError ? null : checked;
  return (
    <ReleaseCheckPage
      {...{ fields: draft.fields, checked: told, refusal, back }}
      table={told && releaseCheckTable(told.lines, locale)}
    />
  );
}

/** Money may have moved since the form was sent. */
function refused(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  throw error;
}
