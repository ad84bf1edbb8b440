import { useTranslations } from "next-intl";
import { MOST_PARTS, type SignablePart } from "@/lib/domain/contract/signable-part";
import { FUNDS, type Fund } from "@/lib/domain/fund";
import type { FormAnswer } from "../forms/form-answer";
import { type Choice, LineField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { PageHeader } from "../ui/page-header";
import { SelectFilter } from "../ui/select-filter";
import { JointRows } from "./joint-rows";

type JointContractPageProps = {
  fund: Fund;
  year: number;
  years: readonly number[];
  unitId: string | null;
  /** Provinces to choose from; none for a province's own people. */
  units: readonly Choice[];
  parts: readonly SignablePart[];
  total: number;
  answer: FormAnswer;
};

/** Hợp đồng của nhiều đề án: which đề án there are, its terms, and how much of it belongs to each. */
export function JointContractPage(props: JointContractPageProps) {
  const { fund, year, years, unitId, units, parts, total, answer } = props;
  const words = useTranslations("contracts.joint");
  const steps = useTranslations("projectSteps.contract");
  const contracts = useTranslations("contracts");
  const vouchers = useTranslations("vouchers");
  const funds = useTranslations("projects.funds");
  const layout = useTranslations("layout.nav");
  const field = (name: "number" | "signedOn" | "endOn" | "party") => ({ name, answer, values: {}, label: steps(name) });
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
      <form method="get" className="filter-bar mb-4" aria-label={words("choose")}>
        {units.length === 0 ? (
          <SelectFilter
            name="fund"
            label={vouchers("field.fund")}
            value={fund}
            options={FUNDS.map((one) => ({ value: one, label: funds(one) }))}
          />
        ) : (
          <SelectFilter
            name="unitId"
            label={vouchers("field.unit")}
            value={unitId ?? ""}
            options={[{ value: "", label: vouchers("list.anyUnit") }, ...units]}
          />
        )}
        <SelectFilter
          name="year"
          label={vouchers("field.budgetYear")}
          value={String(year)}
          options={years.map((one) => ({ value: String(one), label: String(one) }))}
        />
        <Button>{words("show")}</Button>
      </form>
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      {parts.length === 0 ? (
        <p className="record-empty">{words("none")}</p>
      ) : (
        <form method="post" action="/api/v1/contracts" className="grid gap-5">
          <input type="hidden" name="fund" value={fund} />
          <input type="hidden" name="year" value={year} />
          <div className="grid max-w-3xl items-end gap-4 sm:grid-cols-2">
            <LineField {...field("number")} most={60} required />
            <LineField {...field("party")} most={300} />
            <LineField {...field("signedOn")} help={steps("dayHelp")} most={40} required />
            <LineField {...field("endOn")} help={steps("dayHelp")} most={40} required />
          </div>
          <p className="field-help">{words("shareHelp")}</p>
          <JointRows parts={parts} answer={answer} />
          {total > parts.length && <p>{words("more", { most: String(MOST_PARTS), total: String(total) })}</p>}
          <div>
            <Button kind="main">{words("sign")}</Button>
          </div>
        </form>
      )}
    </>
  );
}
