import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ProjectPaperPage } from "@/components/papers/project-paper-page";
import { printText } from "@/lib/documents/papers/print-text";
import { liquidationMinutes } from "@/lib/documents/settlements/liquidation-minutes";
import { readScope } from "@/lib/domain/access/read-scope";
import { getSettledProject } from "@/lib/queries/settlements/get-settled-project";
import { codeOf } from "../../../../code-of";
import { whoWorks } from "../../../who-works";

type Props = PageProps<"/[locale]/projects/[code]/settlement">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).code} – ${(await getTranslations("papers"))("settlement")}` };
}

/** The minutes that liquidate a đề án's contracts, as they will be printed. */
export default async function SettlementOfProject({ params }: Props) {
  const given = await params;
  const actor = await whoWorks(`/projects/${given.code}/settlement`);
  const code = codeOf(given.code);
  const settled = (await getSettledProject(readScope(actor), code)) ?? notFound();
  const words = await getTranslations("papers");
  return (
    <ProjectPaperPage
      code={code}
      name={words("settlement")}
      address="liquidation-minutes"
      paper={printText(liquidationMinutes(settled))}
    />
  );
}
