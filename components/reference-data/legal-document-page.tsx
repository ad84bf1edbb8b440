import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import type { ListedDocument } from "@/lib/domain/reference-data/legal-document";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatDate } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { ReportSheet } from "../report/report-sheet";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { PageHeader } from "../ui/page-header";
import { Vietnamese } from "../ui/vietnamese";
import { legalDocumentHref } from "./reference-address";

/** A legal document and every rule that rests on it. */
export function LegalDocumentPage({ document, table }: { document: ListedDocument; table: ReportTable }) {
  const words = useTranslations("referenceData.documents");
  const locale = localeOf(useLocale());
  const { number, title, issuer, issuedOn, from } = document;
  const facts = [
    [words("issuer"), <Vietnamese key="issuer">{issuer}</Vietnamese>],
    [words("issuedOn"), issuedOn && formatDate(issuedOn, locale)],
    [words("from"), from && formatDate(from, locale)],
  ] as const;
  return (
    <>
      <PageHeader
        title={number}
        path={[{ label: words("title"), href: "/legal-documents" }, { label: number }]}
        lead={<Vietnamese>{title}</Vietnamese>}
        actions={<Downloads xlsx={`/api/v1${legalDocumentHref(document.id)}/rules.xlsx`} />}
      />
      <dl className="fact-list">
        {facts.map(([label, text]) =>
          text === null ? null : (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </Fragment>
          ),
        )}
      </dl>
      <h2>{words("rulesTitle")}</h2>
      {table.rows.length === 0 ? (
        <EmptyState title={words("noRules")}>{words("noRulesHint")}</EmptyState>
      ) : (
        <ReportSheet cards table={table} />
      )}
    </>
  );
}
