import { useTranslations } from "next-intl";
import type { CheckedContract, UnsignedProject } from "@/lib/domain/contract/unsigned-project";
import type { FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { AppLink } from "../ui/app-link";
import { Button } from "../ui/button";
import { PageHeader } from "../ui/page-header";
import { SelectFilter } from "../ui/select-filter";
import { CheckedContracts } from "./checked-contracts";
import { UnsignedRows } from "./unsigned-rows";

type SeveralContractsPageProps = {
  year: number;
  years: readonly number[];
  projects: readonly UnsignedProject[];
  /** What would become of each that was typed, or became; null where they are being typed. */
  checked: readonly CheckedContract[] | null;
  answer: FormAnswer;
};

/** Ký nhiều hợp đồng: the rows to type, then what would become of each and the button that signs, then what became of each. */
export function SeveralContractsPage({ year, years, projects, checked, answer }: SeveralContractsPageProps) {
  const words = useTranslations("contracts.several");
  const contracts = useTranslations("contracts");
  const joint = useTranslations("contracts.joint");
  const layout = useTranslations("layout.nav");
  const vouchers = useTranslations("vouchers");
  return (
    <>
      <PageHeader
        title={words("title")}
        path={[
          { label: layout("projects"), href: "/projects" },
          { label: contracts("title"), href: "/contracts" },
          { label: words("title") },
        ]}
        lead={words("lead")}
      />
      {checked ? (
        <>
          <CheckedContracts year={year} checked={checked} answer={answer} />
          <p className="mt-4">
            <AppLink href={`/contracts/several?year=${year}`}>{words("back")}</AppLink>
          </p>
        </>
      ) : (
        <>
          <form method="get" className="filter-bar mb-4" aria-label={joint("choose")}>
            <SelectFilter
              name="year"
              label={vouchers("field.budgetYear")}
              value={String(year)}
              options={years.map((one) => ({ value: String(one), label: String(one) }))}
            />
            <Button>{joint("show")}</Button>
          </form>
          <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
          {projects.length === 0 ? (
            <p className="record-empty">{words("none")}</p>
          ) : (
            <form method="post" action="/api/v1/contracts/several" className="grid gap-4" autoComplete="off">
              <input type="hidden" name="preview" value="true" />
              <input type="hidden" name="year" value={year} />
              <p className="field-help">{words("rowHelp")}</p>
              <UnsignedRows projects={projects} answer={answer} />
              <div>
                <Button kind="main">{words("check")}</Button>
              </div>
            </form>
          )}
        </>
      )}
    </>
  );
}
