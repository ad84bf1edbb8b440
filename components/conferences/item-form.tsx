import { useTranslations } from "next-intl";
import type { Conference } from "@/lib/domain/conference/conference";
import { type ConferenceItem, ITEM_KINDS, type ItemField, type ItemKind } from "@/lib/domain/conference/item";
import type { FormAnswer } from "../forms/form-answer";
import { type Choice, ChoiceField, LineField, TextField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";

type ItemFormProps = {
  conference: Conference;
  kind: ItemKind;
  item: ConferenceItem | null;
  units: readonly Choice[];
  asOrganiser: boolean;
  answer: FormAnswer;
};

/** One entry of a conference: the fields its kind has, in their order. */
export function ItemForm({ conference, kind, item, units, asOrganiser, answer }: ItemFormProps) {
  const words = useTranslations("conferences.item");
  const { fields, owner } = ITEM_KINDS[kind];
  const values = valuesOf(item);
  const asked: readonly ItemField[] = fields.filter((name) => asOrganiser || name !== "position");
  const field = (name: string, label: string) => ({ name, label, answer, values });
  return (
    <form
      method="post"
      action={`/api/v1/conferences/${conference.id}/items${item ? `/${item.id}` : ""}`}
      className="grid max-w-2xl gap-4"
    >
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      <input type="hidden" name="kind" value={kind} />
      {item && <input type="hidden" name="version" value={item.version} />}
      {owner === "asked" && <ChoiceField {...field("unitId", words(`owner.${kind}`))} choices={units} />}
      {owner === "asked" && asOrganiser && (
        <LineField {...field("organisation", words("organisation"))} help={words("organisationHelp")} />
      )}
      {asked.map((name) => (
        <ItemFieldOf key={name} name={name} kind={kind} field={field} />
      ))}
      <div>
        <Button kind="main">{words("save")}</Button>
      </div>
    </form>
  );
}

type FieldProps = {
  name: ItemField;
  kind: ItemKind;
  field: (name: string, label: string) => Pick<Parameters<typeof LineField>[0], "name" | "label" | "answer" | "values">;
};

function ItemFieldOf({ name, kind, field }: FieldProps) {
  const words = useTranslations("conferences.item");
  if (name === "title") return <TextField {...field(name, words(`text.${kind}`))} most={2000} required />;
  if (name === "names")
    return <TextField {...field(name, words(name))} help={words("namesHelp")} most={10000} rows={6} />;
  if (name === "position")
    return <LineField {...field("itemNumber", words("place"))} help={words("placeHelp")} most={3} />;
  if (name === "headcount") return <LineField {...field(name, words(name))} most={3} required />;
  if (name === "addressee") return <LineField {...field(name, words(name))} />;
  return <LineField {...field(name, words(name))} help={words(`${name}Help`)} />;
}

function valuesOf(item: ConferenceItem | null): Readonly<Record<string, string>> {
  if (!item) return {};
  const known = { ...item, itemNumber: item.position, carriedFrom: null };
  return Object.fromEntries(Object.entries(known).map(([name, value]) => [name, value === null ? "" : String(value)]));
}
