import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { adjustmentHref } from "@/components/adjustments/adjustment-address";
import { AdjustmentForm } from "@/components/adjustments/adjustment-form";
import { AdjustmentPage } from "@/components/adjustments/adjustment-page";
import { answerOf } from "@/components/forms/form-answer";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import { readScope } from "@/lib/domain/access/read-scope";
import { adjustmentWork } from "@/lib/domain/adjustment/adjustment-work";
import { localeOf } from "@/lib/format/locale";
import { adjustmentInput } from "@/lib/input/adjustments";
import { getAdjustment } from "@/lib/queries/adjustments/get-adjustments";
import { indicatorNames } from "@/lib/queries/adjustments/indicator-names";
import { codeOf } from "../../../../../code-of";
import { whoWorks } from "../../../../who-works";
import { doublesOn } from "./doubles-on";
import { leadsTo } from "./leads-to";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("adjustments"))("title") };
}

/** Một yêu cầu điều chỉnh: before and after, its form for who writes it, deciding for who decides it. */
export default async function AdjustmentRecord({ params }: { params: Promise<{ code: string; id: string }> }) {
  const given = await params;
  const { code, id } = adjustmentInput.safeParse({ ...given, code: codeOf(given.code) }).data ?? notFound();
  const page = adjustmentHref(code, id);
  const actor = await whoWorks(page);
  const { adjustment, standing } = (await getAdjustment(readScope(actor), { code, id })) ?? notFound();
  const locale = localeOf(await getLocale());
  const indicators = await indicatorNames(locale);
  const { writes, ...work } = adjustmentWork(actor, adjustment);
  const outcome = await takeFormNotice(actor, page, new Date());
  const step = await takeFormAnswer(actor, ["adjustment.step"], id);
  const edit = await takeFormAnswer(actor, ["adjustment.rewrite"], id);
  const { lines, reason, version } = adjustment;
  return (
    <AdjustmentPage
      {...{ adjustment, indicators, work, outcome, answer: answerOf(step?.draft ?? null) }}
      next={leadsTo(actor, adjustment.project)}
      doubles={work.ahead.length > 0 && (await doublesOn(actor, adjustment, locale))}
      form={
        writes && (
          <AdjustmentForm
            {...{ version, reason, standing, lines, indicators, answer: answerOf(edit?.draft ?? null) }}
            action={`/api/v1/projects/${encodeURIComponent(code)}/adjustments/${id}`}
          />
        )
      }
    />
  );
}
