import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { RegisterImportPage } from "@/components/registers/register-import-page";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { registerTable } from "@/lib/documents/registers/register-table";
import { readScope } from "@/lib/domain/access/read-scope";
import { previewList } from "@/lib/domain/registers/preview-list";
import { mayAdd } from "@/lib/domain/registers/work";
import { localeOf } from "@/lib/format/locale";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { registerImportPageInput, registerInput } from "@/lib/input/registers";
import { findRegisterImport } from "@/lib/queries/registers/find-register-import";
import { getRegisterNaming } from "@/lib/queries/registers/get-register-naming";
import { whoWorks } from "../../../who-works";

type Props = PageProps<"/[locale]/registers/[kind]/import">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registers.list"))("import") };
}

/** Entries of a register from a sheet. */
export default async function ImportEntries({ params, searchParams }: Props) {
  const { kind } = registerInput.safeParse(await params).data ?? notFound();
  const actor = await whoWorks(`/registers/${kind}/import`);
  if (!mayAdd(actor)) notFound();
  const { id } = parseLeniently(registerImportPageInput, await searchParams).value;
  const sheet = id === null ? null : await findRegisterImport(readScope(actor), { kind, id }, new Date());
  if (id !== null && !sheet) notFound();
  const taken =
    (await takeFormAnswer(actor, ["register.import"], id ?? kind)) ??
    (await takeFormAnswer(actor, ["register.import"], kind));
  const locale = localeOf(await getLocale());
  const rows = sheet && sheet.preview.length > 0 ? previewList(kind, sheet.preview) : null;
  const preview = rows && registerTable(kind, rows, [], await getRegisterNaming(new Date()), locale);
  return (
    <RegisterImportPage
      {...{ kind, sheet, answer: answerOf(taken?.draft ?? null) }}
      preview={preview && { ...preview, totals: [], rows: preview.rows.map(({ links: _, ...row }) => row) }}
    />
  );
}
