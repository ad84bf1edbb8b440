import { useLocale, useTranslations } from "next-intl";
import type { UnsignedProject } from "@/lib/domain/contract/unsigned-project";
import { formatExactMoney } from "@/lib/format/money";
import type { FormAnswer } from "../forms/form-answer";
import { LineField } from "../forms/form-fields";
import { rowAnswer } from "../forms/row-answer";
import { projectHref } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { Vietnamese } from "../ui/vietnamese";

/** Assigned đề án, each with the fields of its contract; a row without a number signs nothing. */
export function UnsignedRows({ projects, answer }: { projects: readonly UnsignedProject[]; answer: FormAnswer }) {
  const steps = useTranslations("projectSteps.contract");
  const words = useTranslations("contracts.several");
  const locale = useLocale();
  return (
    <ul>
      {projects.map(({ code, title, version, room }, at) => {
        const row = `items.${at}`;
        const values = { [`${row}.value`]: formatExactMoney(room, locale) };
        const known = rowAnswer(answer, { list: "items", at, is: { code } });
        const field = (name: "number" | "signedOn" | "value" | "endOn") => ({
          ...{ name: `${row}.${name}`, answer: known, values, label: name === "value" ? words("value") : steps(name) },
        });
        return (
          <li key={code} className="border-b border-line py-3">
            <input type="hidden" name={`${row}.row`} value="form" />
            <input type="hidden" name={`${row}.code`} value={code} />
            <input type="hidden" name={`${row}.version`} value={version} />
            <p>
              <AppLink href={projectHref(code)}>
                <span className="number">{code}</span>
              </AppLink>{" "}
              <Vietnamese>{title}</Vietnamese>
            </p>
            <div className="grid items-end gap-3 sm:grid-cols-4">
              <LineField {...field("number")} most={60} />
              <LineField {...field("value")} most={100} />
              <LineField {...field("signedOn")} most={40} />
              <LineField {...field("endOn")} most={40} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
