import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ContractShare } from "@/lib/domain/ledger/contract-share";
import { availableFor } from "@/lib/domain/ledger/limits";
import type { AcceptedPart } from "@/lib/domain/project/accepted-part";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatDate } from "@/lib/format/date";
import { formatExactMoney } from "@/lib/format/money";
import { projectHref } from "../projects/project-address";
import { ReportSheet } from "../report/report-sheet";
import { EmptyState } from "../ui/empty-state";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { AroundVietnamese, Vietnamese } from "../ui/vietnamese";

type PartsPageProps = {
  project: { readonly code: string; readonly title: string };
  /** Each share of its contracts with the beneficiaries on it. */
  shares: readonly { readonly share: ContractShare; readonly content: string; readonly table: ReportTable }[];
  /** What was taken back. */
  recalled: readonly AcceptedPart[];
  /** The form that is open, under its heading; null where none is. */
  form: { readonly id: "accept" | "recall"; readonly title: ReactNode; readonly body: ReactNode } | null;
  /** Why nothing can be accepted now, or what a form just did. */
  notice: ReactNode;
};

/** Nghiệm thu từng phần of a đề án: beneficiary by beneficiary on each of its contracts. */
export function PartsPage({ project: { code, title }, shares, recalled, form, notice }: PartsPageProps) {
  const words = useTranslations("acceptances.parts");
  const projects = useTranslations("projects");
  const locale = useLocale();
  return (
    <>
      <PageHeader
        title={words("title")}
        path={[
          { label: projects("title"), href: "/projects" },
          { label: code, href: projectHref(code) },
          { label: words("title") },
        ]}
        lead={
          <>
            <Vietnamese>{title}</Vietnamese>. {words("lead")}
          </>
        }
      />
      {notice}
      {form && (
        <section aria-labelledby={form.id} className="mt-4 mb-6 grid gap-3">
          <h2 id={form.id}>{form.title}</h2>
          {form.body}
        </section>
      )}
      {shares.length === 0 && <EmptyState title={words("noContract")} />}
      {shares.map(({ share, content, table }) => (
        <ShareSection key={share.id} share={share} content={content} table={table} />
      ))}
      {recalled.length > 0 && (
        <section aria-labelledby="recalled">
          <h2 id="recalled">{words("recalled")}</h2>
          <ul className="history">
            {recalled.map(({ id, beneficiaryName: name, amount, on, recalled: back }) => {
              const said = { name, amount: formatExactMoney(amount, locale), day: formatDate(on, locale) };
              const { by = "", reason = "" } = back ?? {};
              return (
                <li key={id}>
                  <AroundVietnamese
                    sentence={words("recalledOne", { ...said, by, reason })}
                    kept={[name, by, reason]}
                  />
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}

function ShareSection({ share, content, table }: PartsPageProps["shares"][number]) {
  const words = useTranslations("acceptances.parts");
  const locale = useLocale();
  const { amount, acceptedParts, disbursed } = share.standing.share;
  const facts = {
    contracted: amount,
    accepted: acceptedParts,
    paid: disbursed,
    payable: availableFor("PAYMENT", share.standing),
  };
  return (
    <section className="mt-4 mb-6" aria-labelledby={`share-${share.id}`}>
      <h2 id={`share-${share.id}`}>
        {words("share", { number: share.contractNumber, year: String(share.budgetYear), content })}
      </h2>
      <dl className="my-2 grid gap-x-6 gap-y-2 sm:grid-cols-2 lg:grid-cols-4">
        {Object.entries(facts).map(([name, value]) => (
          <div key={name}>
            <dt className="text-sm text-muted">{words(name as keyof typeof facts)}</dt>
            <dd className="number">{formatExactMoney(value, locale)}</dd>
          </div>
        ))}
      </dl>
      {share.acceptedOn !== null && <Notice>{words("yearAccepted", { year: String(share.budgetYear) })}</Notice>}
      {table.rows.length === 0 ? (
        <EmptyState title={words("noBeneficiaries")}>{words("noBeneficiariesHint")}</EmptyState>
      ) : (
        <ReportSheet cards table={table} />
      )}
    </section>
  );
}
