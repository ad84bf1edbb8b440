import { useLocale, useTranslations } from "next-intl";
import { sumOf } from "@/lib/domain/money";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { contentsToSign, roomsToSign } from "@/lib/domain/project/room-to-sign";
import { formatExactMoney } from "@/lib/format/money";
import { errorOf, type FormAnswer } from "../../forms/form-answer";
import { ChoiceField, LineField } from "../../forms/form-fields";
import { Field } from "../../ui/field";
import { NamingFields } from "./naming-fields";

/** Hợp đồng: its number, days and value beside what may still be put under contract, and its shares where it has several. */
export function ContractFields({ project, answer }: { project: ProjectDetail; answer: FormAnswer }) {
  const words = useTranslations("projectSteps.contract");
  const locale = useLocale();
  const rooms = roomsToSign(project);
  const contents = contentsToSign(project);
  const values = {
    value: formatExactMoney(sumOf(rooms.slice(0, 1).map(({ room }) => room)), locale),
    party: project.implementingUnit,
    budgetYear: String(rooms[0]?.year ?? ""),
  };
  const field = (name: "number" | "signedOn" | "endOn" | "value" | "party") => ({
    name,
    answer,
    values,
    label: words(name),
  });
  const naming = project.kind === "GROUP" || project.beneficiaries?.length === 0;
  return (
    <>
      {rooms.map(({ year, plan, committed, room }) => (
        <p key={year}>
          {words("room", {
            year: String(year),
            plan: formatExactMoney(plan, locale),
            committed: formatExactMoney(committed, locale),
            room: formatExactMoney(room, locale),
          })}
        </p>
      ))}
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <LineField {...field("number")} most={60} required />
        <LineField {...field("value")} help={words("valueHelp")} most={100} required />
        <LineField {...field("signedOn")} help={words("dayHelp")} most={40} required />
        <LineField {...field("endOn")} help={words("dayHelp")} most={40} required />
        <LineField {...field("party")} most={300} />
        {rooms.length > 1 && (
          <ChoiceField
            {...{ name: "budgetYear", answer, values, label: words("budgetYear") }}
            choices={rooms.map(({ year }) => ({ value: String(year), label: String(year) }))}
          />
        )}
      </div>
      {contents.length > 1 && (
        <fieldset className="grid gap-3">
          <legend className="font-medium">{words("shares")}</legend>
          <p className="field-help">{words("sharesHelp")}</p>
          {contents.map(({ code, name, plan }, row) => (
            <Field
              key={code}
              name={`shares.${row}.amount`}
              label={name[locale === "en" ? "en" : "vi"]}
              help={words("sharePlan", { plan: formatExactMoney(plan, locale) })}
              error={errorOf(answer, `shares.${row}.amount`) ?? (row === 0 ? errorOf(answer, "shares") : undefined)}
            >
              {(control) => (
                <>
                  <input type="hidden" name={`shares.${row}.row`} value="form" />
                  <input type="hidden" name={`shares.${row}.content`} value={code} />
                  <input {...control} maxLength={100} defaultValue={answer?.values[`shares.${row}.amount`]} />
                </>
              )}
            </Field>
          ))}
        </fieldset>
      )}
      {naming && <NamingFields answer={answer} />}
    </>
  );
}
