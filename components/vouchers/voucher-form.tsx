import { useTranslations } from "next-intl";
import { availableFor, payingKind } from "@/lib/domain/ledger/limits";
import type { OpenContract } from "@/lib/domain/ledger/open-contract";
import { VOUCHER_KINDS, type VoucherKind } from "@/lib/domain/ledger/voucher";
import type { Dong } from "@/lib/domain/money";
import type { IsoDate } from "@/lib/domain/period/period";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { Button } from "../ui/button";
import { AdvanceConditionNotice } from "./advance-condition";
import { AmountField } from "./amount-field";
import { ContractFacts } from "./contract-facts";
import { KindChoice } from "./kind-choice";
import { PaperFields } from "./paper-fields";
import { newVoucherHref, placeOf } from "./voucher-address";

type VoucherFormProps = {
  contract: OpenContract;
  /** What limits money on it, and the room that is left. */
  limits: ReportTable;
  answer: FormAnswer;
  today: IsoDate;
  /** One per form opened: the same form sent twice records once. */
  idempotencyKey: string;
};

/** The form of a voucher on one contract share: a plain POST to its check, which works without JavaScript. */
export function VoucherForm({ contract, limits, answer, today, idempotencyKey }: VoucherFormProps) {
  const words = useTranslations("vouchers.form");
  const { standing, contractId, budgetYear } = contract.share;
  const kind = VOUCHER_KINDS.find((known) => known === answer?.values.kind) ?? payingKind(standing.share);
  const available = Object.fromEntries(VOUCHER_KINDS.map((each) => [each, availableFor(each, standing)])) as Record<
    VoucherKind,
    Dong
  >;
  const fixed = {
    projectCode: contract.projectCode,
    contractId,
    content: contract.content.code,
    budgetYear: String(budgetYear),
    idempotencyKey: answer?.values.idempotencyKey ?? idempotencyKey,
  };
  return (
    <form method="post" action="/api/v1/vouchers/check" className="voucher-form">
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      {Object.entries(fixed).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <section>
        <h2>{words("sections.contract")}</h2>
        <ContractFacts contract={contract} />
        <AdvanceConditionNotice share={contract.share} />
        <AppLink href="/vouchers/new">{words("other")}</AppLink>
      </section>
      <section className="voucher-money">
        <h2>{words("sections.money")}</h2>
        <div>
          <KindChoice
            chosen={kind}
            available={available}
            payable={standing.share.accepted || standing.share.acceptedParts > 0n}
            error={errorOf(answer, "kind")}
          />
          <AmountField
            typed={answer?.values.amountText ?? ""}
            kind={kind}
            error={errorOf(answer, "amountText")}
            available={available}
            tooMuch={answer?.refusal?.errors.some(({ code }) => /^voucher\..*over-/.test(code)) ?? false}
            hrefWith={(amount) => newVoucherHref({ ...placeOf(contract), amount })}
          />
        </div>
        <div>
          <ReportSheet table={limits} />
        </div>
      </section>
      <section>
        <h2>{words("sections.paper")}</h2>
        <PaperFields answer={answer} today={today} />
      </section>
      <p className="field-help">{words("final")}</p>
      <Button kind="main">{words("check")}</Button>
    </form>
  );
}
