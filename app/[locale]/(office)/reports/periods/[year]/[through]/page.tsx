import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { PeriodPage } from "@/components/reports/period-page";
import { periodHref } from "@/components/reports/report-address";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { periodSubject } from "@/lib/domain/drafts/subjects";
import { lastDayOf } from "@/lib/domain/period/period";
import { localeOf } from "@/lib/format/locale";
import { formatPeriod } from "@/lib/format/period";
import { periodInput } from "@/lib/input/reports";
import { getPeriod } from "@/lib/queries/reports/get-period";
import { whoWorks } from "../../../../who-works";
import { askableChoices } from "../../askable-choices";

type Props = { params: Promise<{ year: string; through: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, through } = periodInput.safeParse(await keyOf(params)).data ?? notFound();
  const period = formatPeriod(year, through, localeOf(await getLocale()));
  return { title: (await getTranslations("reportPeriods"))("title", { period }) };
}

/** Kỳ báo cáo: opened, edited, extended, reminded of and closed by the Cục, locked by its leader. */
export default async function ReportingPeriod({ params }: Props) {
  const key = periodInput.safeParse(await keyOf(params)).data ?? notFound();
  const page = periodHref(key.year, key.through);
  const actor = await whoWorks(page);
  if (!can(actor, "period.keep", "national")) notFound();
  const view = (await getPeriod(readScope(actor), key)) ?? notFound();
  const outcome = await takeFormNotice(actor, page, new Date());
  const forms = ["period.edit", "period.move", "period.extend", "period.remind", "period.lock"] as const;
  const taken = await takeFormAnswer(actor, forms, periodSubject(key.year, key.through));
  const back = (form: (typeof forms)[number]) => (taken?.form === form ? answerOf(taken.draft) : null);
  return (
    <PeriodPage
      {...{ view, outcome }}
      askable={await askableChoices(lastDayOf(key.year, key.through), localeOf(await getLocale()))}
      locks={can(actor, "report.lock", "national")}
      answers={{
        ...{ edit: back("period.edit"), move: back("period.move") },
        ...{ extend: back("period.extend"), remind: back("period.remind"), lock: back("period.lock") },
      }}
    />
  );
}

async function keyOf(params: Props["params"]) {
  const { year, through } = await params;
  return { year, through };
}
