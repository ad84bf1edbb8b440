import { useTranslations } from "next-intl";
import { type Actor, personsOf } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { VoucherWithHistory } from "@/lib/domain/ledger/recorded-voucher";
import type { VoucherContext } from "@/lib/domain/ledger/voucher-context";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { ReportSheet } from "../report/report-sheet";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { CorrectionNotice } from "./correction-notice";
import { MoneySources } from "./money-sources";
import { ReversalForm } from "./reversal-form";
import { VoucherFacts } from "./voucher-facts";
import { VoucherHistory } from "./voucher-history";

type VoucherPageProps = {
  voucher: VoucherWithHistory;
  context: VoucherContext;
  /** The contract as it is now; null where the reader may not record on it. */
  limits: ReportTable | null;
  actor: Actor;
  answer: FormAnswer;
  /** What a form just did: "recorded" or "reversed". */
  outcome: string | null;
  idempotencyKey: string;
};

/** One voucher with its history, the documents behind it, the contract as it is now, and its reversal. */
export function VoucherPage({ voucher, context, limits, actor, answer, outcome, idempotencyKey }: VoucherPageProps) {
  const words = useTranslations("vouchers");
  const title = words(voucher.reversesId ? "page.titleOfReversal" : "page.title", { number: voucher.number });
  const open = voucher.reversesId === null && voucher.reversedById === null;
  const own = personsOf(actor).some((person) => person === voucher.recordedById || person === voucher.onBehalfOfId);
  const reverses = open && can(actor, "voucher.reverse", voucher);
  return (
    <>
      <PageHeader title={title} path={[{ label: words("title"), href: "/vouchers" }, { label: voucher.number }]} />
      {outcome === "recorded" && <Notice kind="done">{words("page.recorded")}</Notice>}
      {outcome === "reversed" && <Notice kind="done">{words("page.reversedNow")}</Notice>}
      {!reverses && <RefusalSummary refusal={answer?.refusal} title={words("reverse.refused")} />}
      <CorrectionNotice voucher={voucher} actor={actor} />
      <div className="voucher-page">
        <VoucherFacts voucher={voucher} />
        <VoucherHistory voucher={voucher} />
        <MoneySources sources={context.sources} year={voucher.budgetYear} />
        {limits && (
          <section>
            <h2>{words("page.standing")}</h2>
            <ReportSheet table={limits} />
          </section>
        )}
        {reverses && own && <Notice>{words("reverse.own")}</Notice>}
        {reverses && !own && <ReversalForm voucherId={voucher.id} answer={answer} idempotencyKey={idempotencyKey} />}
      </div>
    </>
  );
}
