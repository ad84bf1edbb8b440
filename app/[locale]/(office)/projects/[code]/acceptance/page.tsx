import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AcceptancePage } from "@/components/acceptances/acceptance-page";
import { acceptanceMinutes } from "@/lib/documents/acceptances/acceptance-minutes";
import { printText } from "@/lib/documents/papers/print-text";
import { readScope } from "@/lib/domain/access/read-scope";
import { acceptanceMinutesInput } from "@/lib/input/acceptances";
import { getAcceptedProject } from "@/lib/queries/acceptances/get-accepted-project";
import { codeOf } from "../../../../code-of";
import { whoWorks } from "../../../who-works";

type Props = PageProps<"/[locale]/projects/[code]/acceptance">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).code} – ${(await getTranslations("papers"))("acceptance")}` };
}

/** The minutes of a đề án's acceptance as they will be printed. */
export default async function AcceptanceOfProject({ params, searchParams }: Props) {
  const given = await params;
  const actor = await whoWorks(`/projects/${given.code}/acceptance`);
  const { year } = await searchParams;
  const asked = { code: codeOf(given.code), year };
  const input = acceptanceMinutesInput.safeParse(asked).data ?? notFound();
  const accepted = (await getAcceptedProject(readScope(actor), input)) ?? notFound();
  return (
    <AcceptancePage
      code={input.code}
      year={accepted.acceptance.year}
      years={accepted.years}
      paper={printText(acceptanceMinutes(accepted))}
    />
  );
}
