import { useTranslations } from "next-intl";
import type { ProjectToPay } from "@/lib/domain/ledger/open-contract";
import type { IsoDate } from "@/lib/domain/period/period";
import { projectHref } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { EmptyState } from "../ui/empty-state";
import { PageHeader } from "../ui/page-header";
import type { FormAnswer } from "./form-answer";
import { OpenContractTable } from "./open-contract-table";
import { VoucherForm } from "./voucher-form";

type NewVoucherPageProps = {
  project: ProjectToPay;
  /** Contract and content the address names; null where it names none. */
  chosen: { readonly contract: string | null; readonly content: string | null };
  answer: FormAnswer;
  today: IsoDate;
  idempotencyKey: string;
};

/** The form on the contract chosen, or the đề án's contracts to choose from where there are several. */
export function NewVoucherPage({ project, chosen, ...form }: NewVoucherPageProps) {
  const words = useTranslations("vouchers");
  const matching = project.contracts.filter(
    ({ share, content }) =>
      (chosen.contract === null || share.contractId === chosen.contract) &&
      (chosen.content === null || content.code === chosen.content),
  );
  const [only] = matching;
  const path = [
    { label: words("title"), href: "/vouchers" },
    { label: words("choose.title"), href: "/vouchers/new" },
    { label: project.code },
  ];
  return (
    <>
      <PageHeader title={words("form.title")} path={path} />
      {project.contracts.length === 0 && (
        <EmptyState title={words("choose.noContract")}>
          {words("choose.noContractHint")}{" "}
          <AppLink href={projectHref(project.code)}>{words("choose.showProject")}</AppLink>
        </EmptyState>
      )}
      {matching.length === 1 && only && <VoucherForm contract={only} {...form} />}
      {matching.length !== 1 && project.contracts.length > 0 && (
        <>
          <p>{words("choose.contractOfProject")}</p>
          <OpenContractTable items={project.contracts} caption={words("choose.caption")} />
        </>
      )}
    </>
  );
}
