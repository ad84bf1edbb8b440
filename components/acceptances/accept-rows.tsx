import { useLocale, useTranslations } from "next-intl";
import type { ProjectToAccept } from "@/lib/domain/project/acceptance";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import type { FormAnswer } from "../forms/form-answer";
import { LineField } from "../forms/form-fields";
import { projectHref } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { Vietnamese } from "../ui/vietnamese";

type AcceptRowsProps = { projects: readonly ProjectToAccept[]; answer: FormAnswer };

/** Đề án under way, each with a box to accept it, the number of its minutes and what it achieved; one not ticked stays. */
export function AcceptRows({ projects, answer }: AcceptRowsProps) {
  const firsts = projects.map((_, at) => projects.slice(0, at).reduce((sum, { targets }) => sum + targets.length, 0));
  return (
    <ul>
      {projects.map((project, at) => (
        <AcceptRow key={project.code} project={project} row={`items.${at}`} first={firsts[at] ?? 0} answer={answer} />
      ))}
    </ul>
  );
}

type AcceptRowProps = {
  project: ProjectToAccept;
  row: string;
  /** Place of its first output among those of the whole form. */
  first: number;
  answer: FormAnswer;
};

function AcceptRow({ project, row, first, answer }: AcceptRowProps) {
  const { code, title, version, year, contracts, targets } = project;
  const words = useTranslations("acceptances.several");
  const known = answer?.values[`${row}.code`] === code ? answer : null;
  const under = contracts.length > 0 ? "under" : "uncontracted";
  return (
    <li className="grid gap-3 border-b border-line py-3">
      <input type="hidden" name={`${row}.row`} value="form" />
      <input type="hidden" name={`${row}.code`} value={code} />
      <input type="hidden" name={`${row}.version`} value={version} />
      <div className="flex flex-wrap items-center gap-x-3">
        <label className="choice">
          <input type="checkbox" name={`${row}.accept`} defaultChecked={known?.values[`${row}.accept`] === "on"} />
          <span>{words("accept", { code })}</span>
        </label>
        <AppLink href={projectHref(code)}>
          <Vietnamese>{title}</Vietnamese>
        </AppLink>
      </div>
      <p className="field-help">{words(under, { year: String(year), contracts: contracts.join(", ") })}</p>
      <div className="max-w-60">
        <LineField name={`${row}.number`} label={words("numberOf")} answer={known} values={{}} most={60} />
      </div>
      {targets.map((target, at) => (
        <OutputFields key={target.indicator.code} {...{ code, target, answer: known }} row={`outputs.${first + at}`} />
      ))}
    </li>
  );
}

type OutputFieldsProps = {
  code: string;
  target: ProjectToAccept["targets"][number];
  row: string;
  answer: FormAnswer;
};

function OutputFields({ code, target: { indicator, target }, row, answer }: OutputFieldsProps) {
  const steps = useTranslations("projectSteps.accept");
  const locale = localeOf(useLocale());
  const aim = { target: formatCount(target, locale), unit: indicator.unit[locale] };
  const field = (name: "achieved" | "reason") => ({
    ...{ name: `${row}.${name}`, label: steps(name), answer },
    values: { [`${row}.achieved`]: aim.target },
  });
  return (
    <fieldset className="grid gap-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
      <legend className="text-sm font-medium">
        {indicator[locale]} · {steps("target", aim)}
      </legend>
      <input type="hidden" name={`${row}.code`} value={code} />
      <input type="hidden" name={`${row}.indicator`} value={indicator.code} />
      <LineField {...field("achieved")} most={20} />
      <LineField {...field("reason")} most={1000} />
    </fieldset>
  );
}
