import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SheetPage } from "@/components/councils/sheet-page";
import { answerOf } from "@/components/forms/form-answer";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { sheetSubject } from "@/lib/domain/drafts/subjects";
import { sheetsToWrite } from "@/lib/domain/project/council";
import { memberSheetInput } from "@/lib/input/councils";
import { getCouncilOn } from "@/lib/queries/councils/get-council-on";
import { getDraft } from "@/lib/queries/drafts/get-draft";
import { getProject } from "@/lib/queries/projects/get-project";
import { codeOf } from "../../../../code-of";
import { overCapsOf } from "../../../../over-caps-of";
import { whoWorks } from "../../../who-works";

type Props = PageProps<"/[locale]/projects/[code]/sheet">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).code} – ${(await getTranslations("councils"))("on.result")}` };
}

/** Phiếu thẩm định of one member on one đề án. */
export default async function MemberSheetPage({ params, searchParams }: Props) {
  const given = await params;
  const actor = await whoWorks(`/projects/${given.code}/sheet`);
  const { code, member: asked } =
    memberSheetInput.safeParse({ ...(await searchParams), code: codeOf(given.code) }).data ?? notFound();
  const scope = readScope(actor);
  const [project, standing] = await Promise.all([getProject(scope, code), getCouncilOn(scope, code)]);
  if (!project || !standing || !can(actor, "sheet.write", { stewardUnitId: project.steward.id })) notFound();
  const { council } = standing;
  const theirs = council && project.state === "SUBMITTED" ? sheetsToWrite(council, actor.accountId) : [];
  const own = theirs.find(({ accountId }) => accountId === actor.accountId);
  const member = theirs.find(({ position }) => position === asked) ?? own ?? theirs[0] ?? null;
  const draft =
    member && (await getDraft(scope, { form: "sheet.write", subject: sheetSubject(code, String(member.position)) }));
  return (
    <SheetPage
      {...{ project, council, member, others: theirs.filter((one) => one !== member && one.accountId === null) }}
      answer={answerOf(draft ?? null)}
      overCaps={await overCapsOf(actor, project)}
    />
  );
}
