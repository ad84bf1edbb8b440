import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { IsoDate } from "@/lib/domain/period/period";
import type { DocumentLines } from "@/lib/domain/plan/decision";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatLongDate } from "@/lib/format/date";
import { formatExactMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { withQuery } from "../projects/project-address";
import { RecordSheet } from "../report/record-sheet";
import { Downloads } from "../ui/downloads";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { Vietnamese } from "../ui/vietnamese";

type DocumentPageProps = {
  /** The document's own address. */
  path: string;
  year: number;
  agency: string;
  /** What it is: quyết định, phân bổ. */
  kind: string;
  title: string;
  number: string;
  signedOn: IsoDate;
  signer: string | null;
  lines: DocumentLines;
  tables: { readonly byContent: ReportTable; readonly lines: ReportTable };
  /** All lines as a workbook. */
  xlsx: string;
  /** Other pages about it. */
  links?: ReactNode;
  /** Its scans. */
  copies: ReactNode;
};

/** An issued document as its signed lines say it: heading, sums by content, every line. Nothing here can be changed. */
export function DocumentPage(props: DocumentPageProps) {
  const { path, year, agency, kind, title, number, signedOn, signer, lines, tables, xlsx, links, copies } = props;
  const words = useTranslations("plans.document");
  const layout = useTranslations("layout.nav");
  const locale = useLocale();
  return (
    <>
      <PageHeader
        title={title}
        path={[
          { label: layout("overview"), href: "/" },
          { label: layout("plans"), href: "/plans" },
          { label: String(year), href: `/plans/${year}` },
          { label: number },
        ]}
        lead={words("readOnly")}
        actions={
          <>
            <Downloads xlsx={xlsx} />
            {links}
          </>
        }
      />
      <div className="document-head">
        <div>
          <p className="document-agency">{agency}</p>
          <p>
            {kind} · {words("number", { number })}
          </p>
          <p>{formatLongDate(signedOn, locale)}</p>
          {signer && (
            <p>
              {words("signer")}: <Vietnamese>{signer}</Vietnamese>
            </p>
          )}
        </div>
        <dl className="headline-figures">
          <div>
            <dt>{words("amount")}</dt>
            <dd className="number">{formatExactMoney(lines.amount, locale)}</dd>
          </div>
          <div>
            <dt>{words("lines")}</dt>
            <dd>{formatCount(lines.total, locale)}</dd>
          </div>
          <div>
            <dt>{words("provinces")}</dt>
            <dd>{formatCount(lines.provinces, locale)}</dd>
          </div>
        </dl>
      </div>
      {copies}
      <div className="record-main">
        <RecordSheet table={tables.byContent} empty={words("empty")} />
        <RecordSheet table={tables.lines} empty={words("empty")} />
      </div>
      <Pager
        page={lines.page}
        size={lines.size}
        total={lines.total}
        hrefFor={(page) => withQuery(path, page === 1 ? {} : { page: String(page) })}
      />
    </>
  );
}
