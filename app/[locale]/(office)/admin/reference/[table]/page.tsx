import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { ChangeForm } from "@/components/reference-data/change-form";
import { NewCodeForm } from "@/components/reference-data/new-code-form";
import { referenceHref } from "@/components/reference-data/reference-address";
import { ReferenceTablePage } from "@/components/reference-data/reference-table-page";
import { RowForms } from "@/components/reference-data/row-forms";
import { RowHistory } from "@/components/reference-data/row-history";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import { referenceActsTable } from "@/lib/documents/reference-data/acts-table";
import { referenceTable } from "@/lib/documents/reference-data/reference-table";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { REFERENCE_FORMS, type ReferenceForm } from "@/lib/domain/drafts/form-draft";
import { vietnamDay } from "@/lib/domain/period/period";
import { editableTable } from "@/lib/domain/reference-data/editable-tables";
import { isCoded } from "@/lib/domain/reference-data/new-codes";
import { type ReferenceRow, standingOn } from "@/lib/domain/reference-data/reference-row";
import { keyOf } from "@/lib/domain/reference-data/row-id";
import { localeOf } from "@/lib/format/locale";
import { referenceName } from "@/lib/format/reference-value";
import { referencePageInput, referenceTableInput } from "@/lib/input/reference-data";
import { getReferenceTable } from "@/lib/queries/reference-data/get-reference-table";
import { whoWorks } from "../../../who-works";

type Props = PageProps<"/[locale]/admin/reference/[table]">;

const tableIn = async (params: Props["params"]) =>
  referenceTableInput.safeParse({ table: (await params).table }).data?.table ?? notFound();

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations("referenceData"))(`tables.${await tableIn(params)}`) };
}

/** One table of reference data, and for an administrator the forms that change it. */
export default async function ReferenceTable({ params, searchParams }: Props) {
  const name = await tableIn(params);
  const actor = await whoWorks(referenceHref(name));
  if (!can(actor, "reference.read", "national")) notFound();
  const mayEdit = can(actor, "reference.change", "national");
  const locale = localeOf((await params).locale);
  const { of } = referencePageInput.parse(await searchParams);
  const [{ rows, choices, acts, documents }, taken, outcome] = await Promise.all([
    getReferenceTable(readScope(actor), { table: name }),
    mayEdit ? takeFormAnswer(actor, REFERENCE_FORMS, name) : null,
    takeFormNotice(actor, referenceHref(name), new Date()),
  ]);
  const answerTo = (form: ReferenceForm) => answerOf(taken?.form === form ? taken.draft : null);
  const today = vietnamDay(new Date());
  const aDay = editableTable(name).start === "day";
  const standing = (row: ReferenceRow) => standingOn(row, today, aDay);
  const current = rows.filter((row) => standing(row) !== "past");
  const title = (await getTranslations("referenceData"))(`tables.${name}`);
  const drawn = (which: readonly ReferenceRow[], suffix = "") => ({
    ...referenceTable(which, {
      ...{ name, title, choices, today, locale, about: [] },
      ...(mayEdit && { hrefOf: (row) => referenceHref(name, row.id) }),
    }),
    name: `${name}${suffix}`,
  });
  const row = rows.find(({ id }) => id === of) ?? null;
  const ofRow = row ? rows.filter(({ values }) => keyOf(name, values) === keyOf(name, row.values)) : [];
  const named = row && referenceName(name, row, { choices, locale });
  const last = row && rows.findLast(({ values }) => keyOf(name, values) === keyOf(name, row.values));
  return (
    <ReferenceTablePage
      {...{ table: name, outcome, mayEdit }}
      inForce={drawn(current)}
      versions={current.length < rows.length ? drawn(rows, "-versions") : null}
      log={referenceActsTable(acts, name, locale)}
    >
      {mayEdit && (
        <>
          <ChangeForm
            {...{ table: name, choices, documents }}
            chosen={row && last ? { row, last: last.id } : null}
            answer={answerTo("reference.change")}
          />
          {isCoded(name) && row === null && (
            <NewCodeForm {...{ table: name, choices, documents }} answer={answerTo("reference.add")} />
          )}
          {row && named && ofRow.length > 0 && <RowHistory name={named} table={drawn(ofRow, "-history")} />}
          {row && (
            <RowForms
              {...{ table: name, row, documents }}
              mayTakeBack={row.from === null ? row.added !== null : standing(row) === "ahead"}
              answerOf={answerTo}
            />
          )}
        </>
      )}
    </ReferenceTablePage>
  );
}
