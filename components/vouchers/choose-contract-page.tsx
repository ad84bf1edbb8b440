import { useTranslations } from "next-intl";
import { PageHeader } from "../ui/page-header";
import { ContractChooser, type ContractChooserProps } from "./contract-chooser";

/** The first step of recording a voucher. */
export function ChooseContractPage(props: ContractChooserProps) {
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
