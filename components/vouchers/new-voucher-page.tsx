import { useTranslations } from "next-intl";
import { voucherSubject } from "@/lib/domain/drafts/subjects";
import type { OpenContract, ProjectToPay } from "@/lib/domain/ledger/open-contract";
import type { IsoDate } from "@/lib/domain/period/period";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { FormAnswer } from "../forms/form-answer";
import { KeptNotice } from "../forms/kept-notice";
import { projectHref } from "../projects/project-address";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { EmptyState } from "../ui/empty-state";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { VoucherForm } from "./voucher-form";

type NewVoucherPageProps = {
  project: ProjectToPay;
  /** The contract that the address names; null where there are several to choose from, or none. */
  contract: OpenContract | null;
  /** The limits on that contract; null without one. */
  limits: ReportTable | null;
  /** The đề án's contracts, to choose from. */
  choices: ReportTable;
  answer: FormAnswer;
  /** Number of the reversed voucher that this one records again. */
  correcting: string | null;
  today: IsoDate;
  idempotencyKey: string;
};

/** The form on the contract chosen, or the đề án's contracts to choose from where there are several. */
export function NewVoucherPage({ project, contract, limits, choices, correcting, ...form }: NewVoucherPageProps) {
  const words = useTranslations("vouchers");
  const path = [
    { label: words("title"), href: "/vouchers" },
    { label: words("choose.title"), href: "/vouchers/new" },
    { label: project.code },
  ];
  const { answer } = form;
  return (
    <>
      <PageHeader title={words("form.title")} path={path} />
      {project.contracts.length === 0 && (
        <EmptyState title={words("choose.noContract")}>
          {words("choose.noContractHint")}{" "}
          <AppLink href={projectHref(project.code)}>{words("choose.showProject")}</AppLink>
        </EmptyState>
      )}
      {contract && correcting !== null && <Notice>{words("form.correcting", { number: correcting })}</Notice>}
      {contract && answer?.savedAt && !answer.refusal && (
        <KeptNotice
          of="vouchers.form"
          address={`/api/v1/drafts/voucher/${voucherSubject(contract.share.contractId, contract.content.code)}`}
          savedAt={answer.savedAt}
        />
      )}
      {contract && limits && <VoucherForm contract={contract} limits={limits} {...form} />}
      {!contract && project.contracts.length > 0 && (
        <>
          <p>{words("choose.contractOfProject")}</p>
          <ReportSheet cards table={choices} />
        </>
      )}
    </>
  );
}
