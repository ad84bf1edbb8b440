import { useTranslations } from "next-intl";
import type { OpenContractQuery, OpenContracts } from "@/lib/domain/ledger/open-contract";
import { PageHeader } from "../ui/page-header";
import { ContractChooser } from "./contract-chooser";

/** The first step of recording a voucher. */
export function ChooseContractPage(props: { contracts: OpenContracts; query: OpenContractQuery }) {
  const words = useTranslations("vouchers");
  const lead = words(`choose.leads.${props.query.which}`);
  const path = [{ label: words("title"), href: "/vouchers" }, { label: words("form.title") }];
  return (
    <>
      <PageHeader title={words("choose.title")} lead={lead} path={path} />
      <ContractChooser {...props} />
    </>
  );
}
