import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { formatDate } from "@/lib/format/date";
import { MISSING } from "@/lib/format/missing";
import { formatExactMoney, formatMoney } from "@/lib/format/money";
import { AppLink } from "../ui/app-link";
import { RecordTable } from "./record-table";

type ScopedProps = {
  project: ProjectDetail;
  /** Where to sign in and come back; null for those who are signed in already. */
  signInHref: string | null;
};

/** Vouchers of the đề án, for people in scope; others see their sum and why not more. */
export function VoucherTable({ project, signInHref }: ScopedProps) {
  const words = useTranslations("projects.vouchers");
  const locale = useLocale();
  const { vouchers, amounts } = project;
  if (vouchers === null) {
    const hint = words("hint", { amount: formatExactMoney(amounts.paid, locale) });
    return <OutOfScope id="vouchers" title={words("title")} hint={hint} signInHref={signInHref} />;
  }
  return (
    <RecordTable
      id="vouchers"
      title={words("title")}
      empty={words("empty")}
      columns={[
        { label: words("number") },
        { label: words("paidOn") },
        { label: words("kind") },
        { label: words("contract") },
        { label: words("amount"), numeric: true },
      ]}
      total={["", "", "", formatMoney(amounts.paid, "dong", locale)]}
      lines={vouchers.map((voucher) => ({
        key: voucher.id,
        cells: [
          <AppLink key="number" href={`/vouchers/${voucher.id}`}>
            {voucher.number}
          </AppLink>,
          formatDate(voucher.paidOn, locale),
          voucher.isReversal ? words("reversal") : words(`kinds.${voucher.kind}`),
          voucher.contractNumber,
          formatMoney(voucher.amount, "dong", locale),
        ],
      }))}
    />
  );
}

/** Who is supported; personal data, for people in scope. */
export function BeneficiaryTable({ project, signInHref }: ScopedProps) {
  const words = useTranslations("projects.beneficiaries");
  const locale = useLocale();
  if (project.beneficiaries === null) {
    return <OutOfScope id="beneficiaries" title={words("title")} hint={words("hint")} signInHref={signInHref} />;
  }
  return (
    <RecordTable
      id="beneficiaries"
      title={words("title")}
      empty={words("empty")}
      columns={[
        { label: words("name") },
        { label: words("taxCode") },
        { label: words("address") },
        { label: words("support"), numeric: true },
      ]}
      lines={project.beneficiaries.map(({ name, taxCode, address, support }) => ({
        key: `${name} ${taxCode ?? address}`,
        cells: [name, taxCode ?? MISSING, address, formatMoney(support, "dong", locale)],
      }))}
    />
  );
}

type OutOfScopeProps = { id: string; title: string; hint: ReactNode; signInHref: string | null };

function OutOfScope({ id, title, hint, signInHref }: OutOfScopeProps) {
  const words = useTranslations("projects");
  return (
    <section className="record-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="record-empty">
        {hint} {signInHref && <AppLink href={signInHref}>{words("signIn")}</AppLink>}
      </p>
    </section>
  );
}
