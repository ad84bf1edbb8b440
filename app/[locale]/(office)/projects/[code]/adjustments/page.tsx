import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { adjustmentHref } from "@/components/adjustments/adjustment-address";
import { AdjustmentListPage } from "@/components/adjustments/adjustment-list-page";
import { adjustmentTable } from "@/lib/documents/lists/adjustment-tables";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { isAdjustable } from "@/lib/domain/adjustment/adjustable";
import { localeOf } from "@/lib/format/locale";
import { listAdjustments } from "@/lib/queries/adjustments/get-adjustments";
import { codeOf } from "../../../../code-of";
import { whoWorks } from "../../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("adjustments"))("title") };
}

/** Yêu cầu điều chỉnh của một đề án. */
export default async function Adjustments({ params }: { params: Promise<{ code: string }> }) {
  const code = codeOf((await params).code);
  const actor = await whoWorks(adjustmentHref(code));
  const { project, items } = (await listAdjustments(readScope(actor), code)) ?? notFound();
  const asks = isAdjustable(project.state) && can(actor, "adjustment.write", project);
  return (
    <AdjustmentListPage code={code} asks={asks} table={adjustmentTable(items, false, localeOf(await getLocale()))} />
  );
}
