import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { StatementListPage } from "@/components/statements/statement-list-page";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { statementListTable } from "@/lib/documents/lists/statement-tables";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { NEW_STATEMENT } from "@/lib/domain/drafts/subjects";
import { vietnamDay } from "@/lib/domain/period/period";
import { localeOf } from "@/lib/format/locale";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";
import { statementsQueryInput } from "@/lib/input/statements";
import { decisionNames } from "@/lib/queries/plans/decision-names";
import { listStatements } from "@/lib/queries/statements/get-statements";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("statements"))("title") };
}

/** Sao kê Kho bạc: those imported, and where an officer of a province imports one. */
export default async function Statements({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await whoWorks("/vouchers/statements");
  if (!can(actor, "statement.read", "national")) notFound();
  const query = parseLeniently(statementsQueryInput, await searchParams).value;
  const { items, ...place } = await listStatements(readScope(actor), query);
  const year = Number(vietnamDay(new Date()).slice(0, 4));
  const { names } = await decisionNames(year);
  const imports = actor.unitId !== null && can(actor, "statement.import", { stewardUnitId: actor.unitId });
  const taken = imports ? await takeFormAnswer(actor, ["statement.import"], NEW_STATEMENT) : null;
  return (
    <StatementListPage
      table={statementListTable(items, (unitId) => names.unitToday(unitId).name, localeOf(await getLocale()))}
      place={place}
      form={imports ? { year: String(year), answer: answerOf(taken?.draft ?? null) } : null}
    />
  );
}
