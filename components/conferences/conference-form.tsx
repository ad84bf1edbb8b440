import { useLocale, useTranslations } from "next-intl";
import { type Conference, SESSIONS, USES } from "@/lib/domain/conference/conference";
import type { RegionCode } from "@/lib/domain/figures/execution-query";
import { localeOf } from "@/lib/format/locale";
import { scopeName } from "@/lib/format/scope-names";
import type { FormAnswer } from "../forms/form-answer";
import { type Choice, ChoiceField, LineField, TextField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { valuesOf } from "./conference-values";

type ConferenceFormProps = {
  /** The conference that is edited; null where one is begun. */
  conference: Conference | null;
  /** The regions one may begin a conference of. */
  regions: readonly RegionCode[];
  /** Provinces to choose a host from, by their ids. */
  units: readonly Choice[];
  answer: FormAnswer;
};

/** The facts of a conference, planned and actual: a plain POST, which works without JavaScript. */
export function ConferenceForm({ conference, regions, units, answer }: ConferenceFormProps) {
  const words = useTranslations("conferences.form");
  const sessions = useTranslations("conferences.facts.sessions");
  const locale = localeOf(useLocale());
  const values = valuesOf(conference);
  const field = (name: string) => ({ name, answer, values, label: words(name as "year") });
  const nobody = { value: "", label: words("nobody") };
  const unitChoices = [nobody, ...units];
  return (
    <form
      method="post"
      action={`/api/v1/conferences${conference ? `/${conference.id}` : ""}`}
      className="grid max-w-3xl gap-4"
    >
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      {conference && <input type="hidden" name="version" value={conference.version} />}
      <Group title={words("which")}>
        {!conference && (
          <>
            <ChoiceField
              {...field("region")}
              choices={regions.map((value) => ({ value, label: scopeName(value, locale) }))}
            />
            <LineField {...field("ordinal")} help={words("ordinalHelp")} most={2} required />
          </>
        )}
        <LineField {...field("year")} most={4} required />
        <LineField {...field("reportYear")} most={4} required />
        <LineField {...field("through")} most={2} required />
        <ChoiceField
          {...field("uses")}
          choices={USES.map((value) => ({ value, label: words(`usesChoices.${value}`) }))}
        />
      </Group>
      <Group title={words("plan")}>
        <LineField {...field("plannedYear")} most={4} />
        <LineField {...field("plannedOn")} help={words("dayHelp")} most={40} />
        <ChoiceField {...field("plannedHostUnitId")} choices={unitChoices} />
        <LineField {...field("plannedVenue")} />
      </Group>
      <Group title={words("held")}>
        <LineField {...field("heldOn")} help={words("dayHelp")} most={40} />
        <ChoiceField
          {...field("session")}
          choices={[nobody, ...SESSIONS.map((value) => ({ value, label: sessions(value) }))]}
        />
        <ChoiceField {...field("hostUnitId")} choices={unitChoices} />
        <LineField {...field("venue")} />
        <LineField {...field("hostOrganisation")} />
        <LineField {...field("organiserOrganisation")} />
      </Group>
      <Group title={words("after")}>
        <LineField {...field("nextYear")} most={4} />
        <ChoiceField {...field("nextHostUnitId")} choices={unitChoices} />
      </Group>
      <TextField {...field("handOver")} most={2000} />
      <TextField {...field("awards")} most={2000} />
      <LineField {...field("source")} help={words("sourceHelp")} most={500} />
      <div>
        <Button kind="main">{words("save")}</Button>
      </div>
    </form>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset className="grid items-end gap-4 sm:grid-cols-2">
      <legend className="mb-2 font-semibold">{title}</legend>
      {children}
    </fieldset>
  );
}
