import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { AcceptFields } from "@/components/acceptances/accept-fields";
import { PartsBefore } from "@/components/acceptances/parts-before";
import type { FormAnswer } from "@/components/forms/form-answer";
import { SettleFields } from "@/components/settlements/settle-fields";
import { sharesTable } from "@/lib/documents/settlements/shares-table";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import { standingParts } from "@/lib/domain/project/accepted-part";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import type { StepVerb } from "@/lib/domain/steps/verbs";
import { localeOf } from "@/lib/format/locale";
import { getParts } from "@/lib/queries/acceptances/find-parts";
import { getAcceptanceStanding } from "@/lib/queries/acceptances/get-acceptance-standing";
import { getSettlementStanding } from "@/lib/queries/settlements/get-settlement-standing";

type Asked = { readonly project: ProjectDetail; readonly verb: StepVerb; readonly answer: FormAnswer };

/** What a step asks for beside its note, where that is read from the đề án's own records; null where it asks nothing. */
export async function fieldsOf(scope: ReadScope, asked: Asked): Promise<ReactNode> {
  if (asked.verb === "accept") return acceptFields(scope, asked);
  if (asked.verb === "settle") return settleFields(scope, asked);
  return null;
}

async function acceptFields(scope: ReadScope, { project: { code, outputs }, answer }: Asked): Promise<ReactNode> {
  const [standing, found] = await Promise.all([getAcceptanceStanding(scope, code), getParts(scope, code)]);
  return (
    standing && (
      <>
        <PartsBefore code={code} parts={standingParts(found?.parts ?? [])} />
        <AcceptFields {...{ standing, outputs, today: vietnamDay(new Date()), answer }} />
      </>
    )
  );
}

async function settleFields(scope: ReadScope, { project: { code }, answer }: Asked): Promise<ReactNode> {
  const standing = await getSettlementStanding(scope, code);
  if (!standing) return null;
  const table = sharesTable(standing.shares, localeOf(await getLocale()));
  return <SettleFields {...{ standing, table, today: vietnamDay(new Date()), answer }} />;
}
