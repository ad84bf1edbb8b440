import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { reserveHref } from "@/components/reserve/reserve-address";
import { ReservePage } from "@/components/reserve/reserve-page";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import { reserveListTable } from "@/lib/documents/lists/reserve-list-table";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import { localeOf } from "@/lib/format/locale";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { reservePageInput } from "@/lib/input/reserve-list";
import { getReserveList } from "@/lib/queries/reserve/get-reserve-list";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reserve"))("link") };
}

/** Danh sách dự phòng of a plan year, next year's unless told: read, and put in order by who may. */
export default async function Reserve({ params, searchParams }: PageProps<"/[locale]/office/reserve">) {
  const actor = await whoWorks("/office/reserve");
  if (!can(actor, "reserve.read", "national")) notFound();
  const { value, problems } = parseLeniently(reservePageInput, await searchParams);
  const at = new Date();
  const thisYear = Number(vietnamDay(at).slice(0, 4));
  const year = value.year ?? thisYear + 1;
  const mayArrange = can(actor, "reserve.arrange", "national");
  const list = await getReserveList(readScope(actor), year);
  const taken = mayArrange ? await takeFormAnswer(actor, ["reserve"], String(year)) : null;
  return (
    <ReservePage
      {...{ list, problems, mayArrange, page: value.page }}
      years={[...new Set([thisYear + 2, thisYear + 1, thisYear, year])].sort((one, other) => other - one)}
      table={reserveListTable(list, at, localeOf((await params).locale))}
      answer={answerOf(taken?.draft ?? null)}
      arranged={(await takeFormNotice(actor, reserveHref(year, value.page), at)) === "arranged"}
    />
  );
}
